package jp.securityaction.benchmarks.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.SplittableRandom;
import jp.securityaction.core.declaration.Registration;
import jp.securityaction.core.declaration.Star;

/** What people type, each about a declarer who is in the register. */
enum QueryKind {
  EXACT_NAME("exact name") {
    @Override
    String query(Sought sought, SplittableRandom random) {
      return q(sought.name());
    }
  },
  BEGINNING("beginning") {
    @Override
    String query(Sought sought, SplittableRandom random) {
      return q(sought.bareName().letters(0, 4));
    }
  },
  SUBSTRING("3-character substring") {
    @Override
    String query(Sought sought, SplittableRandom random) {
      return q(sought.bareName().drawn(3, random));
    }
  },
  READING("reading in hiragana") {
    @Override
    String query(Sought sought, SplittableRandom random) {
      return q(
          sought.reading().letters(0, 5).replaceAll("[^ァ-ヶ]", "").transform(QueryKind::hiragana));
    }
  },
  ONE_CHARACTER("one character") {
    @Override
    String query(Sought sought, SplittableRandom random) {
      return q(sought.bareName().drawn(1, random));
    }
  },
  TWO_WORDS("two words") {
    @Override
    String query(Sought sought, SplittableRandom random) {
      return q(sought.bareName().drawn(2, random) + " " + sought.bareName().letters(0, 2));
    }
  },
  NAME_AND_PREFECTURE("name + prefecture") {
    @Override
    String query(Sought sought, SplittableRandom random) {
      return q(sought.bareName().letters(0, 2)) + "&prefecture=" + sought.prefecture();
    }
  },
  THREE_FACETS("name + three facets") {
    @Override
    String query(Sought sought, SplittableRandom random) {
      return q(sought.bareName().letters(0, 2))
          + "&prefecture="
          + sought.prefecture()
          + "&industry="
          + sought.industry()
          + "&star="
          + sought.star();
    }
  },
  CORPORATE_NUMBER("corporate number") {
    @Override
    String query(Sought sought, SplittableRandom random) {
      return q(sought.number());
    }
  },
  TYPO("one typing error") {
    @Override
    String query(Sought sought, SplittableRandom random) {
      return q(sought.longName().mistyped(random));
    }
  },
  LEGAL_FORM("legal form alone") {
    @Override
    String query(Sought sought, SplittableRandom random) {
      return q(sought.form().isEmpty() ? "株式会社" : sought.form());
    }
  },
  BLANK("blank") {
    @Override
    String query(Sought sought, SplittableRandom random) {
      return "";
    }
  },
  BLANK_FILTERED("blank + prefecture") {
    @Override
    String query(Sought sought, SplittableRandom random) {
      return "prefecture=" + sought.prefecture();
    }
  };

  private static final int HIRAGANA_BELOW_KATAKANA = 'ァ' - 'ぁ';

  private final String title;

  QueryKind(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  abstract String query(Sought sought, SplittableRandom random);

  private static String q(String typed) {
    return "q=" + URLEncoder.encode(typed, UTF_8);
  }

  private static String hiragana(String katakana) {
    StringBuilder hiragana = new StringBuilder();
    katakana.chars().forEach(kana -> hiragana.append((char) (kana - HIRAGANA_BELOW_KATAKANA)));
    return hiragana.toString();
  }

  /** Who is looked for. */
  record Sought(Registration declared) {
    private static final String FORMS =
        "(?:株式会社|有限会社|合同会社|合資会社|合名会社|(?:一般|公益)(?:社団|財団)法人|特定非営利活動法人|NPO法人|医療法人(?:社団)?"
            + "|社会福祉法人|学校法人|宗教法人|弁護士法人|税理士法人|司法書士法人|行政書士法人|社会保険労務士法人|農事組合法人"
            + "|協同組合|有限責任事業組合)";

    String name() {
      return declared.business().name();
    }

    Word bareName() {
      return new Word(name().replaceFirst("^" + FORMS, "").replaceFirst(FORMS + "$", ""));
    }

    /** Errors are only forgiven in names of five characters or more. */
    Word longName() {
      return bareName().length() < 5 ? new Word(name()) : bareName();
    }

    String form() {
      return name().replace(bareName().text(), "");
    }

    Word reading() {
      return new Word(declared.business().nameKana());
    }

    String prefecture() {
      return declared.business().prefecture();
    }

    String industry() {
      return declared.business().industry();
    }

    String star() {
      return declared.star() == Star.ONE ? "1" : "2";
    }

    /** A sole proprietor has none: the name then. */
    String number() {
      var number = declared.business().corporateNumber();
      return number == null ? name() : number.digits();
    }
  }
}
