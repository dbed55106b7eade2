package jp.securityaction.core.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "株式会社山田",
        "山田株式会社",
        "(株)山田",
        "（株）山田",
        "㈱山田",
        "山田㈱",
        "㍿山田",
        "【株】山田",
        "株)山田",
        "山田(株",
        "株 山田",
        "山田　株",
        "カブシキガイシャ山田",
        "かぶしきがいしゃ山田",
        "ｶﾌﾞｼｷｶﾞｲｼｬ山田",
        "株式會社 山田",
        "カ)山田",
        "山田（カ",
        "(ｶ)山田",
        "株式会社　山 田"
      })
  void however_the_form_is_written_it_is_the_same_name(String written) {
    BusinessName name = BusinessName.of(written);

    assertThat(name.core()).isEqualTo("山田");
    assertThat(name.forms()).containsExactly("kk");
    assertThat(name.sameAs(BusinessName.of("株式会社山田"))).isTrue();
    assertThat(BusinessName.of("山田").sameAs(name)).isTrue();
    assertThat(BusinessName.of("有限会社山田").sameAs(name)).isFalse();
    assertThat(BusinessName.of("株式会社山田商店").sameAs(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "有限会社青葉, ㈲青葉",
    "合同会社青葉, 青葉(同)",
    "合同会社青葉, 合同 青葉",
    "合資会社青葉, 青葉(資)",
    "合名会社青葉, メ)青葉",
    "一般社団法人青葉会, (一社)青葉会",
    "公益社団法人青葉会, 青葉会(公社)",
    "一般財団法人青葉会, 一財 青葉会",
    "公益財団法人青葉会, ザイ)青葉会",
    "一般社団法人青葉会, ㈳青葉会",
    "公益社団法人青葉会, 社団法人青葉会",
    "医療法人社団青葉会, 医療法人青葉会",
    "社会福祉法人青葉会, (福)青葉会",
    "学校法人青葉学園, ㈻青葉学園",
    "宗教法人青葉寺, (宗)青葉寺",
    "農事組合法人青葉, (農)青葉",
    "特定非営利活動法人青葉, NPO法人青葉",
    "特定非営利活動法人青葉, ＮＰＯ法人　青葉",
    "NPO法人青葉, 特非 青葉",
    "特定非営利活動法人青葉, NPO青葉",
    "特定非営利活動法人青葉, 特非青葉",
    "青葉農業協同組合, 青葉農協",
    "青葉農業協同組合, JA青葉",
    "青葉農業協同組合, ＪＡ青葉",
    "青葉漁業協同組合, 青葉漁協",
    "青葉生活協同組合, 生協青葉",
    "青葉生活協同組合, 青葉生協",
    "青葉信用金庫, 青葉信金",
    "青葉信用組合, 青葉信組",
    "一般社団法人青葉会, 一社青葉会",
    "社会福祉法人青葉会, 社福青葉会",
    "一般財団法人青葉会, 一財青葉会",
    "弁護士法人青葉, ベン)青葉",
    "税理士法人青葉, (税)青葉",
    "司法書士法人青葉, 青葉(司)",
    "行政書士法人青葉, 青葉(行)",
    "社会保険労務士法人青葉, 社労士法人青葉",
    "青葉事業協同組合, 青葉協同組合",
    "青葉協同組合, 青葉組合",
    "青葉有限責任事業組合, 青葉LLP",
    "LLP青葉, 有限責任事業組合青葉"
  })
  void two_spellings_of_a_form_are_one(String one, String other) {
    assertThat(BusinessName.of(one).sameAs(BusinessName.of(other))).isTrue();
    assertThat(BusinessName.of(other).sameAs(BusinessName.of(one))).isTrue();
    assertThat(BusinessName.of(other).forms()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "一般社団法人青葉会, 公益社団法人青葉会",
    "一般社団法人青葉会, 一般財団法人青葉会",
    "税理士法人青葉, 弁護士法人青葉",
    "青葉農業協同組合, 青葉漁業協同組合",
    "株式会社青葉, 青葉LLC"
  })
  void another_form_is_another_business(String one, String other) {
    assertThat(BusinessName.of(one).sameAs(BusinessName.of(other))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"農林商事", "株本商店", "山田株", "福祉の森", "有田焼", "医王堂", "Willp", "組合", "株式会社", "(株)"})
  void a_plain_word_inside_a_name_is_no_form(String written) {
    BusinessName name = BusinessName.of(written);

    assertThat(name.forms()).isEmpty();
    assertThat(name.core()).isEqualTo(name.whole());
  }

  @Test
  void a_word_and_a_form_in_brackets_are_two_things() {
    assertThat(BusinessName.of("(農)林商事").sameAs(BusinessName.of("農林商事"))).isFalse();
    assertThat(BusinessName.of("㈱本商店").sameAs(BusinessName.of("株本商店"))).isFalse();
  }

  @Test
  void it_is_called_with_and_without_its_form() {
    assertThat(BusinessName.of("㈱山田").calledNames()).containsExactly("株式会社山田", "山田");
    assertThat(BusinessName.of("山田").calledNames()).isEqualTo(Set.of("山田"));
  }

  @Test
  void a_reading_is_told_from_the_reading_of_its_form() {
    assertThat(BusinessName.of("カブシキガイシャミライ").core()).isEqualTo("ミライ");
    assertThat(BusinessName.of("ミライカブシキガイシャ").forms()).containsExactly("kk");
  }

  /** Names that only look as if a form stood there. */
  @ParameterizedTest
  @CsvSource({"株式会社第一社, 第一社", "JAPAN青葉, japan青葉", "青葉NPOS, 青葉npos", "農協, 農協", "株式会社農協観光, 農協観光"})
  void what_only_looks_like_a_form_stays(String written, String core) {
    assertThat(BusinessName.of(written).core()).isEqualTo(NameFolding.fold(core));
  }
}
