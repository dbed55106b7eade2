package jp.securityaction.logo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AttachmentTest {

  @Test
  void carries_a_plain_name_and_the_true_one_in_utf_8() {
    assertThat(new Attachment("logo.zip", "一つ星.zip").header())
        .isEqualTo(
            "attachment; filename=\"logo.zip\"; filename*=UTF-8''%E4%B8%80%E3%81%A4%E6%98%9F.zip");
  }

  @Test
  void a_name_cannot_end_the_header_or_begin_another_parameter() {
    assertThat(new Attachment("a.zip", "a\"; b='*\r\n.zip").header())
        .endsWith("UTF-8''a%22%3B%20b%3D%27%2A%0D%0A.zip");
  }

  @Test
  void a_plain_name_is_plain() {
    assertThatThrownBy(() -> new Attachment("a\".zip", "a.zip"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
