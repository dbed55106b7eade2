package jp.securityaction.tests.given;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.securityaction.benchmarks.client.Applicant;
import jp.securityaction.benchmarks.client.Browser;
import jp.securityaction.tests.stack.TheStack;

/** Who comes to the site. Each has an account that no other test uses. */
public final class Applicants {
  private static final AtomicInteger NEXT = new AtomicInteger(1000);

  private Applicants() {}

  /** A corporation's. */
  public static Applicant anApplicant() {
    return theApplicant("load-" + NEXT.incrementAndGet());
  }

  /** One corporation that registered with GビズID so many times, once as each. */
  public static List<Applicant> registrationsOfOneCorporation(int number) {
    String first = "load-" + NEXT.incrementAndGet();
    return IntStream.rangeClosed(1, number)
        .mapToObj(
            registration -> theApplicant(registration == 1 ? first : first + "-" + registration))
        .toList();
  }

  public static Applicant aSoleProprietor() {
    return theApplicant("sole-" + NEXT.incrementAndGet());
  }

  public static List<Applicant> applicants(int number) {
    return IntStream.range(0, number).mapToObj(_ -> anApplicant()).toList();
  }

  /** One who has declared. */
  public static Applicant aDeclarer(AnApplication application) {
    Applicant applicant = anApplicant();
    applicant.declares(application.draft()).hasStatus(201);
    return applicant;
  }

  /** The one behind a certain account. */
  public static Applicant theApplicant(String account) {
    return Applicant.loggedIn(TheStack.site(), account);
  }

  public static Browser aVisitor() {
    return new Browser(TheStack.site());
  }
}
