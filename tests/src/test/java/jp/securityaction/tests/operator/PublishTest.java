package jp.securityaction.tests.operator;

import static jp.securityaction.tests.given.AnApplication.anApplication;
import static jp.securityaction.tests.given.Applicants.aDeclarer;
import static jp.securityaction.tests.given.Applicants.aVisitor;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jp.securityaction.tests.given.AnApplication;
import jp.securityaction.tests.operator.AnOperator.Done;
import jp.securityaction.tests.search.Searches;
import jp.securityaction.tests.stack.TheStack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands between a deploy and a site: one command, and the same again. */
final class PublishTest {
  private static final String REPOSITORY = "..";

  @TempDir private Path folder;
  private final AnOperator operator = new AnOperator();

  @AfterEach
  void close() {
    operator.close();
  }

  @Test
  void pages_are_served_as_they_are_to_be_kept_and_the_second_time_nothing_changes()
      throws IOException {
    AClone clone = AClone.in(folder);
    Done first = operator.at(clone.folder(), "publish");
    assertThat(first.exit()).as(first.said()).isZero();

    try (Bucket pages = Bucket.of("WebBucket")) {
      assertThat(pages.object("index.html").cacheControl()).isEqualTo("no-cache");
      assertThat(pages.object("mypage/index.html").contentType())
          .isEqualTo("text/html;charset=utf-8");
      assertThat(pages.keys().stream().filter(key -> key.startsWith("assets/")))
          .isNotEmpty()
          .allSatisfy(
              key ->
                  assertThat(pages.object(key).cacheControl())
                      .isEqualTo("public, max-age=31536000, immutable"));

      assertThat(operator.at(clone.folder(), "publish"))
          .isEqualTo(new Done(0, said("all %d files there".formatted(pages.keys().size()))));
    }
  }

  @Test
  void only_what_is_new_is_uploaded_and_nothing_is_removed() throws IOException {
    AClone clone = AClone.in(folder);
    operator.at(clone.folder(), "publish");
    clone.write("web/dist/assets/another.js", "export {};");
    clone.write("web/dist/index.html", "<!doctype html>");

    assertThat(operator.at(clone.folder(), "publish").said()).contains("pages: 2 of ");
    assertThat(operator.at(Path.of(REPOSITORY), "publish").said()).contains("pages: 1 of ");
    try (Bucket pages = Bucket.of("WebBucket")) {
      assertThat(pages.keys()).contains("assets/another.js");
      pages.remove("assets/another.js");
    }
  }

  @Test
  void samples_take_the_place_of_no_logo_but_never_of_another() {
    List<String> keys =
        List.of("logos/security_action_futatsuboshi.zip", "logos/security_action_hitotsuboshi.zip");
    try (Bucket logos = Bucket.of("LogosBucket")) {
      assertThat(logos.keys()).containsExactlyElementsOf(keys);
      keys.forEach(logos::remove);

      assertThat(operator.at(Path.of(REPOSITORY), "publish").said())
          .contains("logos: 2 samples uploaded");
      assertThat(logos.keys()).containsExactlyElementsOf(keys);
      assertThat(logos.object(keys.getFirst()).contentType()).isEqualTo("application/zip");
      assertThat(operator.at(Path.of(REPOSITORY), "publish").said())
          .contains("logos: some are there, nothing to do");
    }
  }

  @Test
  void an_index_defined_otherwise_is_filled_anew_and_holds_what_it_held() throws IOException {
    AnApplication application = anApplication().namedApart();
    aDeclarer(application);
    Searches searches = new Searches(aVisitor());
    searches.findsSoon(application.name());
    long total = searches.by("size=1").isOk().at("/total").number();
    String before = TheStack.index().name();
    AClone clone = AClone.in(folder);
    clone.splitsTheIndexInTwo();

    Done migrated = operator.at(clone.folder(), "publish");

    assertThat(migrated.exit()).as(migrated.said()).isZero();
    assertThat(migrated.said()).contains("agrees with the table").contains("removed " + before);
    assertThat(TheStack.index().name()).isNotEqualTo(before);
    assertThat(searches.findsSoon(application.name()).at("/name").text())
        .isEqualTo(application.name());
    assertThat(searches.by("size=1").isOk().at("/total").number()).isEqualTo(total);
    assertThat(operator.at(clone.folder(), "publish").said())
        .contains("index: as defined, nothing");
    assertThat(operator.at(Path.of(REPOSITORY), "publish").said())
        .contains("index: as defined now");
  }

  @Test
  void an_index_that_does_not_take_what_the_table_holds_never_comes_into_use() throws IOException {
    String before = TheStack.index().name();
    AClone clone = AClone.in(folder);
    clone.definesTheIndexWrongly();

    Done failed = operator.at(clone.folder(), "publish");

    assertThat(failed.exit()).isEqualTo(1);
    assertThat(failed.said()).contains("the new index does not take the declaration");
    assertThat(TheStack.index().name()).isEqualTo(before);
    assertThat(operator.at(Path.of(REPOSITORY), "publish").said())
        .contains("index: as defined, nothing");
  }

  @Test
  void whoever_cannot_be_helped_is_told_in_one_sentence() {
    assertThat(operator.run(Path.of(REPOSITORY), "publish"))
        .isEqualTo(new Done(1, "which stack? --config-env dev, or --stack <name> (--help)\n"));
    assertThat(operator.run(Path.of(REPOSITORY), "publish", "--config-env", "nowhere").said())
        .endsWith("samconfig.toml has no environment nowhere\n");
    assertThat(operator.run(Path.of(REPOSITORY), "publish", "--stack", "other").said())
        .isEqualTo(
            "sam: The input stack other does not exist on Cloudformation in the region"
                + " ap-northeast-1\n");
    assertThat(operator.run(Path.of(REPOSITORY), "publish", "--nonsense").exit()).isEqualTo(2);
  }

  private static String said(String pages) {
    return """
        stack security-action-dev in ap-northeast-1
        access to the index: the engine of one machine knows no users, nothing to do
        index: as defined, nothing to do
        pages: %s, nothing to do
        logos: some are there, nothing to do
        """
        .formatted(pages);
  }
}
