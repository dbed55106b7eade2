package jp.securityaction.local.gbizid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A made-up person. */
record Person(String last, String first, String lastKana, String firstKana) {
  private static final List<List<String>> LAST =
      List.of(
          List.of("佐藤", "サトウ"),
          List.of("鈴木", "スズキ"),
          List.of("髙橋", "タカハシ"),
          List.of("田中", "タナカ"),
          List.of("渡邊", "ワタナベ"),
          List.of("伊藤", "イトウ"),
          List.of("山﨑", "ヤマザキ"),
          List.of("小林", "コバヤシ"),
          List.of("齋藤", "サイトウ"),
          List.of("五十嵐", "イガラシ"),
          List.of("比嘉", "ヒガ"),
          List.of("長谷川", "ハセガワ"));
  private static final List<List<String>> FIRST =
      List.of(
          List.of("花子", "ハナコ"),
          List.of("太郎", "タロウ"),
          List.of("陽子", "ヨウコ"),
          List.of("健一", "ケンイチ"),
          List.of("真由美", "マユミ"),
          List.of("誠", "マコト"),
          List.of("翔", "ショウ"),
          List.of("さくら", "サクラ"),
          List.of("純一郎", "ジュンイチロウ"),
          List.of("恵", "メグミ"));

  static Person picked(SplittableRandom random) {
    List<String> last = LAST.get(random.nextInt(LAST.size()));
    List<String> first = FIRST.get(random.nextInt(FIRST.size()));
    return new Person(last.getFirst(), first.getFirst(), last.getLast(), first.getLast());
  }

  Map<String, Object> asRepresentative() {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("rep_last_nm", last);
    claims.put("rep_first_nm", first);
    claims.put("rep_last_nm_kana", lastKana);
    claims.put("rep_first_nm_kana", firstKana);
    claims.put("birthday_ymd", "19700101");
    return claims;
  }

  Map<String, Object> asUser() {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("user_last_nm", last);
    claims.put("user_first_nm", first);
    claims.put("user_last_nm_kana", lastKana);
    claims.put("user_first_nm_kana", firstKana);
    claims.put("user_birthday_ymd", "19850401");
    return claims;
  }
}
