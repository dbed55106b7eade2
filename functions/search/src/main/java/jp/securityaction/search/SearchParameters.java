package jp.securityaction.search;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.securityaction.core.codes.Municipalities;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.form.Fault.Code;
import jp.securityaction.core.form.Reading;
import jp.securityaction.core.listing.SearchFilters;
import jp.securityaction.core.listing.SearchOrder;
import jp.securityaction.core.listing.SearchWords;
import jp.securityaction.core.listing.Trait;
import jp.securityaction.edge.http.Query;

/** Reads the query string of a search, and names all its faults at once. */
@Singleton
final class SearchParameters {
  private static final String Q = "q";
  private static final String SORT = "sort";
  private static final String SIZE = "size";
  private static final String CURSOR = "cursor";
  private static final Set<String> SINGLE = Set.of(Q, SORT, SIZE, CURSOR);
  private static final Set<String> SEARCHED =
      Stream.concat(Stream.of(Q, SORT), Stream.of(Trait.values()).map(Trait::word))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> KNOWN =
      Stream.concat(SINGLE.stream(), SEARCHED.stream()).collect(Collectors.toUnmodifiableSet());

  private static final String BIDI_CONTROLS =
      "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
  private static final int LONGEST_Q = 200;
  private static final int USUAL_SIZE = 20;
  private static final int LARGEST_SIZE = 100;
  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");

  private final Cursors cursors;

  SearchParameters(Cursors cursors) {
    this.cursors = cursors;
  }

  Reading<PageRequest> read(Query query) {
    Parsing parsing = new Parsing(query);
    parsing.refuseUndecodable();
    parsing.refuseUnknownAndRepeated();
    Search search = new Search(SearchWords.of(parsing.words()), parsing.filters(), parsing.order());
    boolean searchIsClear = parsing.isClear();
    int size = parsing.size();
    Optional<List<Object>> after =
        parsing
            .single(CURSOR)
            .map(cursor -> cursors.place(cursor, search))
            .orElse(Optional.of(List.of()));
    if (after.isEmpty() && searchIsClear) {
      parsing.note(CURSOR, Code.VALUE, "この検索の続きを示す値ではありません。はじめから検索してください。");
    }
    return parsing.faults.isEmpty()
        ? new Reading.Read<>(new PageRequest(search, after.orElseThrow(), size))
        : new Reading.Faulty<>(parsing.faults);
  }

  /** One query string on its way to a search. */
  private static final class Parsing {
    private final Query query;
    private final List<Fault> faults = new ArrayList<>();

    Parsing(Query query) {
      this.query = query;
    }

    void refuseUndecodable() {
      for (String name : query.undecodable()) {
        faults.add(new Fault(name, Code.FORMAT, "この項目は文字として読み取れません。UTF-8 をパーセント符号化して送ってください。"));
      }
    }

    void refuseUnknownAndRepeated() {
      for (String name : query.names()) {
        if (!KNOWN.contains(name)) {
          note(name, Code.UNKNOWN, "この項目では検索できません。");
        } else if (SINGLE.contains(name) && query.present(name).size() > 1) {
          note(name, Code.NOT_ALLOWED, "この項目は一つだけ指定してください。");
        }
      }
    }

    String words() {
      String typed = single(Q).orElse("");
      if (typed.codePointCount(0, typed.length()) > LONGEST_Q) {
        note(Q, Code.TOO_LONG, "検索する言葉は200文字以内で入力してください。");
      }
      if (typed.codePoints().anyMatch(Parsing::isControl)) {
        note(Q, Code.CHARACTERS, "検索する言葉に制御文字は使えません。");
      }
      return typed;
    }

    SearchFilters filters() {
      Map<Trait, Set<String>> chosen = new EnumMap<>(Trait.class);
      for (Trait trait : Trait.values()) {
        Set<String> values = new LinkedHashSet<>(query.present(trait.word()));
        if (!values.stream().allMatch(trait::allows)) {
          note(trait.word(), Code.VALUE, "選べる値の中から指定してください。");
        }
        chosen.put(trait, values);
      }
      chosen.computeIfPresent(Trait.CITY, (_, cities) -> municipalities(cities));
      return new SearchFilters(chosen);
    }

    private static Set<String> municipalities(Set<String> cities) {
      return cities.stream()
          .flatMap(city -> Municipalities.within(city).stream())
          .collect(Collectors.toUnmodifiableSet());
    }

    SearchOrder order() {
      Optional<String> sort = single(SORT);
      Optional<SearchOrder> order = sort.flatMap(SearchOrder::of);
      if (sort.isPresent() && order.isEmpty()) {
        note(SORT, Code.VALUE, "並べ方は relevance、name、declaredAt のどれかで指定してください。");
      }
      return order.orElse(SearchOrder.RELEVANCE);
    }

    int size() {
      Optional<String> typed = single(SIZE);
      if (typed.isEmpty()) {
        return USUAL_SIZE;
      }
      if (!WHOLE_NUMBER.matcher(typed.get()).matches()) {
        note(SIZE, Code.FORMAT, "件数は1から100までの整数で指定してください。");
        return USUAL_SIZE;
      }
      int size = Integer.parseInt(typed.get());
      if (size < 1 || size > LARGEST_SIZE) {
        note(SIZE, Code.RANGE, "件数は1から100までの整数で指定してください。");
      }
      return size;
    }

    Optional<String> single(String name) {
      return query.present(name).stream().findFirst();
    }

    /** Bidi controls too: they make a text read otherwise than it is written. */
    private static boolean isControl(int letter) {
      return Character.isISOControl(letter) || BIDI_CONTROLS.indexOf(letter) >= 0;
    }

    /** Whether it is known what is searched for, and so which cursors belong to it. */
    boolean isClear() {
      return faults.stream().noneMatch(fault -> SEARCHED.contains(fault.pointer()));
    }

    /** One fault a parameter: the first says what to do next. */
    private void note(String name, Code code, String detail) {
      if (faults.stream().noneMatch(fault -> fault.pointer().equals(name))) {
        faults.add(new Fault(name, code, detail));
      }
    }
  }
}
