package jp.securityaction.benchmarks.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import jp.securityaction.benchmarks.client.ApiCall;
import jp.securityaction.benchmarks.client.Encoding;
import jp.securityaction.benchmarks.client.Json;
import jp.securityaction.benchmarks.search.QueryKind.Sought;
import jp.securityaction.benchmarks.stack.Handlers;
import jp.securityaction.benchmarks.stack.Register;

/** Questions about declarers of the register, the same for the same seed. */
final class Questions {
  static final String SUGGESTIONS = "suggestions";
  static final String DEEP = "blank, deep page";

  private static final String SEARCH = "/api/search?";
  private static final int BIG_PAGE = 100;
  private static final int BIG_PAGES = 50;

  private final Handlers handlers;
  private final int size;
  private final SplittableRandom random;

  /**
   * Prepares to ask.
   *
   * @param size of the register
   */
  Questions(Handlers handlers, int size, long seed) {
    this.handlers = handlers;
    this.size = size;
    this.random = new SplittableRandom(seed);
  }

  /** The kinds after one another, again and again, so that all are asked in the same weather. */
  List<TimedCall> drawn(int ofEachKind) {
    List<TimedCall> questions = new ArrayList<>();
    List<TimedCall> deep = deepPages(ofEachKind);
    for (int i = 0; i < ofEachKind; i++) {
      for (QueryKind kind : QueryKind.values()) {
        questions.add(
            new TimedCall(kind.title(), ApiCall.get(SEARCH + kind.query(sought(), random))));
      }
      questions.add(deep.get(i % deep.size()));
      if (handlers.at("GET", "/api/suggestions").isPresent()) {
        questions.add(suggestion());
      }
    }
    return questions;
  }

  private Sought sought() {
    return new Sought(Register.declarer(random.nextInt(size)));
  }

  private TimedCall suggestion() {
    Sought sought = sought();
    Word typed = random.nextInt(3) == 0 ? sought.reading() : sought.bareName();
    return new TimedCall(
        SUGGESTIONS,
        ApiCall.get(
            "/api/suggestions?q=" + Encoding.query(typed.letters(0, 1 + random.nextInt(4)))));
  }

  /** Goes through big pages first, because a place is only known to who was there. */
  private List<TimedCall> deepPages(int number) {
    int bigPages = Math.min(BIG_PAGES, size / (2 * BIG_PAGE));
    List<TimedCall> pages = new ArrayList<>();
    Json next = new Json("");
    for (int page = 0; pages.size() < number && !next.isAbsent(); page++) {
      boolean counted = page >= bigPages;
      String cursor = page == 0 ? "" : "&cursor=" + next.text();
      ApiCall call = ApiCall.get(SEARCH + "size=" + (counted ? 20 : BIG_PAGE) + cursor);
      if (counted) {
        pages.add(new TimedCall(DEEP, call));
      }
      next = handlers.call(call).isOk().at("/next");
    }
    return pages;
  }
}
