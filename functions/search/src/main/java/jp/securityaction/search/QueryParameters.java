package jp.securityaction.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.securityaction.core.form.Fault;
import jp.securityaction.core.form.Fault.Code;
import jp.securityaction.core.form.InputNormalizer;
import jp.securityaction.runtime.http.Query;

/** A query string being read; notes the first fault of each parameter. */
final class QueryParameters {
  private static final String BIDI_CONTROLS =
      "\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";
  private static final int LONGEST_Q = 200;

  static final String Q = "q";

  private final Query query;
  private final List<Fault> faults = new ArrayList<>();

  QueryParameters(Query query) {
    this.query = query;
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** Refuses what cannot be decoded, what is not known, and what may be given once only. */
  void refuse(Set<String> known, Set<String> single) {
    for (String name : query.undecodable()) {
      faults.add(new Fault(name, Code.FORMAT, "この項目は文字として読み取れません。UTF-8 をパーセント符号化して送ってください。"));
    }
    for (String name : query.names()) {
      if (!known.contains(name)) {
        note(name, Code.UNKNOWN, "この項目では検索できません。");
      } else if (single.contains(name) && query.present(name).size() > 1) {
        note(name, Code.NOT_ALLOWED, "この項目は一つだけ指定してください。");
      }
    }
  }

  String words() {
    String sent = single(Q).orElse("");
    if (sent.codePointCount(0, sent.length()) > LONGEST_Q) {
      note(Q, Code.TOO_LONG, "検索する言葉は200文字以内で入力してください。");
    }
    String typed = InputNormalizer.trimmed(withSpaces(sent));
    if (typed.codePoints().anyMatch(QueryParameters::isControl)) {
      note(Q, Code.CHARACTERS, "検索する言葉に制御文字は使えません。");
    }
    return typed;
  }

  /** Two cells of a spreadsheet have a tab between them, two lines their end. */
  private static String withSpaces(String pasted) {
    return pasted.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
  }

  Optional<String> single(String name) {
    return query.present(name).stream().findFirst();
  }

  List<String> all(String name) {
    return query.present(name);
  }

  /** Whether none of these parameters has a fault. */
  boolean isClear(Set<String> names) {
    return faults.stream().noneMatch(fault -> names.contains(fault.pointer()));
  }

  /** One fault a parameter: the first says what to do next. */
  void note(String name, Code code, String detail) {
    if (isClear(Set.of(name))) {
      faults.add(new Fault(name, code, detail));
    }
  }

  /** Bidi controls too: they make a text read otherwise than it is written. */
  private static boolean isControl(int letter) {
    return Character.isISOControl(letter) || BIDI_CONTROLS.indexOf(letter) >= 0;
  }
}
