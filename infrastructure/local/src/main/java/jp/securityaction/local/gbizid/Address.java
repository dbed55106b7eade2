package jp.securityaction.local.gbizid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A real place with its postal code.
 *
 * @param prefecture JIS X 0401; GビズID sends the code although its key says name
 */
record Address(String prefecture, String postalCode, String city, String town) {
  static final List<Address> ALL =
      List.of(
          new Address("01", "0600001", "札幌市中央区", "北一条西2丁目1"),
          new Address("04", "9800803", "仙台市青葉区", "国分町3-7-1"),
          new Address("13", "1000013", "千代田区", "霞が関1-2-3"),
          new Address("13", "1050011", "港区", "芝公園1-5-25"),
          new Address("13", "1600023", "新宿区", "西新宿2-8-1"),
          new Address("13", "1920051", "八王子市", "元本郷町3-24-1"),
          new Address("14", "2310005", "横浜市中区", "本町6-50-10"),
          new Address("15", "9500965", "新潟市中央区", "新光町4-1"),
          new Address("17", "9200962", "金沢市", "広坂1-1-1"),
          new Address("22", "4200853", "静岡市葵区", "追手町9-6"),
          new Address("23", "4600001", "名古屋市中区", "三の丸3-1-2"),
          new Address("27", "5300001", "大阪市北区", "梅田1-2-2"),
          new Address("27", "5900078", "堺市堺区", "南瓦町3-1"),
          new Address("28", "6500001", "神戸市中央区", "加納町6-5-1"),
          new Address("33", "7000913", "岡山市北区", "大供1-1-1"),
          new Address("34", "7300011", "広島市中区", "基町10-52"),
          new Address("38", "7900002", "松山市", "二番町4-7-2"),
          new Address("40", "8120011", "福岡市博多区", "博多駅前2-9-3"),
          new Address("43", "8600808", "熊本市中央区", "手取本町1-1"),
          new Address("46", "8920816", "鹿児島市", "山下町11-1"),
          new Address("47", "9000021", "那覇市", "泉崎1-1-1"));

  Map<String, Object> ofBusiness() {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("prefecture_name", prefecture);
    claims.put("address1", city);
    claims.put("address2", town);
    return claims;
  }

  Map<String, Object> ofUser() {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("user_post_code", postalCode);
    claims.put("user_prefecture_name", prefecture);
    claims.put("user_address1", city);
    claims.put("user_address2", town);
    return claims;
  }
}
