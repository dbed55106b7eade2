package jp.securityaction.core.form;

import static jp.securityaction.core.form.Fault.Code.FIXED;
import static jp.securityaction.core.form.Fault.Code.NOT_ALLOWED;
import static jp.securityaction.core.form.Fault.Code.OTHER_PREFECTURE;
import static jp.securityaction.core.form.Fault.Code.RANGE;

import java.util.List;
import java.util.Optional;
import jp.securityaction.core.account.Account;
import jp.securityaction.core.account.CorpType;
import jp.securityaction.core.codes.CorporateNumber;
import jp.securityaction.core.codes.Industries;
import jp.securityaction.core.codes.Industry;
import jp.securityaction.core.codes.Municipalities;
import jp.securityaction.core.codes.Municipality;
import jp.securityaction.core.codes.Prefecture;
import jp.securityaction.core.codes.Prefectures;
import jp.securityaction.core.declaration.Business;
import jp.securityaction.core.declaration.Representative;

/** {@code business} of a declaration's body. */
final class BusinessPart {
  static final int NAME = 150;
  static final int PERSON = 50;
  static final int STREET = 200;
  private static final int BUILDING = 100;
  private static final long MOST_EMPLOYEES = 9_999_999;
  private static final long MOST_CAPITAL = 1_000_000_000_000_000L;

  private static final Rule<Prefecture> PREFECTURE =
      Choices.of(Prefectures.all(), Prefecture::code);
  private static final Rule<Municipality> CITY =
      Texts.CODE.naming(Municipalities::of, Fault.Code.VALUE);
  private static final Rule<Industry> INDUSTRY = Choices.of(Industries.all(), Industry::code);
  private static final Rule<CorpType> CORP_TYPE =
      Choices.of(List.of(CorpType.values()), CorpType::wireName);

  private BusinessPart() {}

  static FieldValue<Business> read(FormReader business, Account account) {
    var name = business.required("name", Texts.name(NAME));
    var nameKana = business.required("nameKana", Texts.reading(NAME));
    var corporateNumber = business.optional("corporateNumber", numberFor(account));
    business.optional("corpType", CORP_TYPE.unless(type -> type != account.corpType(), FIXED));
    var representative = business.requiredObject("representative", BusinessPart::representative);
    var postalCode = business.required("postalCode", Texts.POSTAL_CODE);
    var prefecture = business.required("prefecture", PREFECTURE);
    var city = business.required("city", cityIn(prefecture));
    var street = business.required("street", Texts.name(STREET));
    var building = business.optional("building", Texts.name(BUILDING));
    var industry = business.required("industry", INDUSTRY);
    var employees = business.required("employees", Numbers.whole(0, MOST_EMPLOYEES, RANGE));
    var capital = business.optional("capital", Numbers.whole(0, MOST_CAPITAL, RANGE));
    var websiteUrl = business.optional("websiteUrl", Texts.URL);
    return business.whole(
        () ->
            new Business(
                name.get(),
                nameKana.get(),
                account.corporateNumber() == null
                    ? corporateNumber.orNull()
                    : account.corporateNumber(),
                account.corpType(),
                representative.get(),
                postalCode.get(),
                prefecture.get().code(),
                city.get().code(),
                street.get(),
                building.orNull(),
                industry.get().code(),
                employees.get(),
                capital.orNull(),
                websiteUrl.orNull()));
  }

  private static FieldValue<Representative> representative(FormReader person) {
    var title = person.optional("title", Texts.name(PERSON));
    var lastName = person.required("lastName", Texts.name(PERSON));
    var firstName = person.required("firstName", Texts.name(PERSON));
    var lastNameKana = person.required("lastNameKana", Texts.reading(PERSON));
    var firstNameKana = person.required("firstNameKana", Texts.reading(PERSON));
    return person.whole(
        () ->
            new Representative(
                title.orNull(),
                lastName.get(),
                firstName.get(),
                lastNameKana.get(),
                firstNameKana.get()));
  }

  /** The account's own number is the only right one; a sole proprietor has none to give. */
  private static Rule<CorporateNumber> numberFor(Account account) {
    CorporateNumber own = account.corporateNumber();
    if (account.corpType() == CorpType.SOLE_PROPRIETOR) {
      return Texts.ANY_CORPORATE_NUMBER.then(_ -> RuleResult.wrong(NOT_ALLOWED));
    }
    return own == null
        ? Texts.CORPORATE_NUMBER
        : Texts.ANY_CORPORATE_NUMBER.naming(
            sent -> Optional.of(own).filter(it -> it.digits().equals(sent)), FIXED);
  }

  private static Rule<Municipality> cityIn(FieldValue<Prefecture> prefecture) {
    Prefecture chosen = prefecture.orNull();
    return chosen == null
        ? CITY
        : CITY.unless(city -> !city.prefecture().equals(chosen.code()), OTHER_PREFECTURE);
  }
}
