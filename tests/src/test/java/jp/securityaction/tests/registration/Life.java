package jp.securityaction.tests.registration;

import static jp.securityaction.tests.given.AnApplication.aStepUp;
import static jp.securityaction.tests.given.AnApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import jp.securityaction.benchmarks.client.ApiAnswer;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Draft;

/** An applicant's doings, and beside them the rules in their simplest form. */
final class Life {
  private final Applicant applicant;
  private boolean declared;
  private boolean live;
  private long star;
  private long version = 1;
  private long employees;
  private boolean mailNews;
  private int entries;

  Life(Applicant applicant) {
    this.applicant = applicant;
  }

  /** Does any one thing; checks its answer and what is seen after it. */
  void live(RandomGenerator random) {
    switch (random.nextInt(7)) {
      case 0, 1 -> declare(1 + random.nextInt(2));
      case 2 -> change(random.nextInt(3));
      case 3 -> stepUp();
      case 4 -> stop();
      case 5 -> chooseMailNews(random.nextBoolean());
      default -> takeLogo(1 + random.nextInt(2));
    }
    look();
  }

  private void declare(int wanted) {
    ApiAnswer answer =
        applicant.declares((wanted == 2 ? anApplication().ofTwoStars() : anApplication()).draft());
    if (live) {
      answer.isProblem(409, "already-declared");
      return;
    }
    answer.hasStatus(201);
    declared = true;
    live = true;
    star = wanted;
    version = 1;
    employees = 25;
    mailNews = false;
    entries++;
  }

  private void change(int astray) {
    if (!declared) {
      return;
    }
    long wanted = employees + 1;
    Draft change = Applicant.changeOf(applicant.sees()).with("/business/employees", wanted);
    ApiAnswer answer = applicant.changes(change, tag(version + astray));
    if (!live) {
      answer.isProblem(409, "stopped");
    } else if (astray > 0) {
      answer.isProblem(412, "version-outdated");
    } else {
      answer.isOk();
      employees = wanted;
      renewed();
    }
  }

  private void stepUp() {
    ApiAnswer answer = applicant.stepsUp(aStepUp(), tag(version));
    if (isRefused(answer)) {
      return;
    }
    if (star == 2) {
      answer.isProblem(409, "already-two-stars");
    } else {
      answer.isOk();
      star = 2;
      renewed();
    }
  }

  private void stop() {
    ApiAnswer answer = applicant.stops(tag(version));
    if (!isRefused(answer)) {
      answer.isOk();
      live = false;
      renewed();
    }
  }

  private void chooseMailNews(boolean wanted) {
    ApiAnswer answer = applicant.choosesMailNews(wanted);
    if (!isRefused(answer)) {
      answer.isOk();
      if (wanted != mailNews) {
        mailNews = wanted;
        renewed();
      }
    }
  }

  private void takeLogo(int wanted) {
    ApiAnswer answer = applicant.asksForLogo(wanted);
    if (isRefused(answer)) {
      return;
    }
    if (wanted > star) {
      answer.isProblem(403, "star-not-declared");
    } else {
      answer.isOk();
      entries++;
    }
  }

  private boolean isRefused(ApiAnswer answer) {
    if (!declared) {
      answer.isProblem(404, "not-declared");
    } else if (!live) {
      answer.isProblem(409, "stopped");
    }
    return !live;
  }

  private void renewed() {
    version++;
    entries++;
  }

  private void look() {
    assertThat(applicant.history().items()).hasSize(entries);
    ApiAnswer seen = applicant.sees();
    if (!declared) {
      seen.isProblem(404, "not-declared");
      return;
    }
    assertThat(seen.isOk().etag()).isEqualTo(tag(version));
    assertThat(seen.at("/status").text()).isEqualTo(live ? "live" : "stopped");
    assertThat(seen.at("/star").number()).isEqualTo(star);
    assertThat(seen.at("/business/employees").number()).isEqualTo(employees);
    assertThat(seen.at("/mailNews").flag()).isEqualTo(mailNews);
  }

  private static String tag(long version) {
    return "\"" + version + "\"";
  }
}
