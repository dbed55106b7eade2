package jp.securityaction.opendata.build;

import java.util.Map;
import jp.securityaction.core.document.Document;

/**
 * On what terms the open data may be used. Our decision, because no public text says: the terms
 * that the Digital Agency gives for what public bodies publish, which CC BY 4.0 is compatible with.
 * To be changed here.
 */
final class Licence {
  static final String ADDRESS =
      "https://www.digital.go.jp/resources/open_data/public_data_license_v1.0";

  private static final String NAME = "公共データ利用規約（第1.0版）（PDL1.0）";
  private static final String NOTE =
      "出典を記載すれば、複製や加工、商用を含めて自由に利用できます（CC BY 4.0 と互換性があります）。"
          + "加工したときは、加工したことも記載してください。"
          + "掲載している内容は、事業者が自ら宣言したものです。情報セキュリティの水準を保証するものではありません。";

  private Licence() {}

  static Map<String, Object> document() {
    return new Document().with("name", NAME).with("url", ADDRESS).with("note", NOTE).map();
  }
}
