package jp.securityaction.operator.logos;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoPackagesTest {
  private static final String DRAWINGS = "src/main/drawings";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"hitotsuboshi", "futatsuboshi"})
  void a_package_holds_pictures_in_two_sizes_and_two_colourings_drawings_and_terms(String star)
      throws IOException {
    String name = "security_action_" + star;

    assertThat(contents(name).keySet())
        .containsExactlyInAnyOrder(
            name + "-large_color.png",
            name + "-small_color.png",
            name + "-large_bw.png",
            name + "-small_bw.png",
            name + "_color.svg",
            name + "_bw.svg",
            name + "_terms.txt");
  }

  @Test
  void large_is_1200_pixels_wide_and_small_300() throws IOException {
    Map<String, byte[]> contents = contents("security_action_hitotsuboshi");

    assertThat(picture(contents, "-large_color.png").getWidth()).isEqualTo(1200);
    assertThat(picture(contents, "-small_bw.png").getWidth()).isEqualTo(300);
  }

  @Test
  void black_and_white_has_no_colour_and_the_other_has() throws IOException {
    Map<String, byte[]> contents = contents("security_action_hitotsuboshi");

    assertThat(isGrey(picture(contents, "-large_bw.png"))).isTrue();
    assertThat(isGrey(picture(contents, "-large_color.png"))).isFalse();
  }

  @Test
  void drawings_and_terms_say_that_they_are_samples_and_of_which_star() throws IOException {
    Map<String, byte[]> contents = contents("security_action_futatsuboshi");

    assertThat(text(contents, "_color.svg")).contains("見本", "二つ星");
    assertThat(text(contents, "_terms.txt"))
        .contains("見本", "二つ星を自己宣言しています", "認証・認定ではありません。")
        .doesNotContain("{star}");
  }

  @Test
  void two_builds_are_the_same_to_the_byte() throws IOException {
    byte[] first = bytes("security_action_hitotsuboshi");

    assertThat(bytes("security_action_hitotsuboshi")).isEqualTo(first);
  }

  private byte[] bytes(String name) throws IOException {
    LogoPackages.main(new String[] {DRAWINGS, folder.toString()});
    return Files.readAllBytes(folder.resolve(name + ".zip"));
  }

  private Map<String, byte[]> contents(String name) throws IOException {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes(name)))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        contents.put(entry.getName(), zip.readAllBytes());
      }
    }
    return contents;
  }

  private static byte[] ending(Map<String, byte[]> contents, String end) {
    return contents.entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(end))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static String text(Map<String, byte[]> contents, String end) {
    return new String(ending(contents, end), StandardCharsets.UTF_8);
  }

  private static BufferedImage picture(Map<String, byte[]> contents, String end)
      throws IOException {
    return ImageIO.read(new ByteArrayInputStream(ending(contents, end)));
  }

  private static boolean isGrey(BufferedImage image) {
    return IntStream.range(0, image.getWidth() * image.getHeight())
        .map(place -> image.getRGB(place % image.getWidth(), place / image.getWidth()))
        .allMatch(
            rgb -> (rgb >> 16 & 0xff) == (rgb >> 8 & 0xff) && (rgb >> 8 & 0xff) == (rgb & 0xff));
  }
}
