package jp.securityaction.core.declaration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.securityaction.core.codes.CorporateNumber;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of a registration, value by value. What follows from the change
 * itself (version, times) says nothing of its own and is left out.
 */
public final class Changes {
  private static final List<Field> FIELDS =
      Stream.of(level(), business(), contact(), secondStar(), consents())
          .flatMap(List::stream)
          .toList();

  private Changes() {}

  /** A value by its place in the registration as its owner sees it. */
  private record Field(String pointer, Function<Registration, @Nullable Object> value) {
    Change between(Registration before, Registration after) {
      return new Change(pointer, value.apply(before), value.apply(after));
    }
  }

  public static List<Change> between(Registration before, Registration after) {
    return FIELDS.stream()
        .map(field -> field.between(before, after))
        .filter(change -> !Objects.equals(change.from(), change.to()))
        .toList();
  }

  private static List<Field> level() {
    return List.of(
        new Field("#/star", registration -> registration.star().number()),
        new Field("#/status", registration -> registration.status().wireName()));
  }

  private static List<Field> business() {
    return List.of(
        business("name", Business::name),
        business("nameKana", Business::nameKana),
        business("corporateNumber", business -> digits(business.corporateNumber())),
        business("corpType", business -> business.corpType().wireName()),
        representative("title", Representative::title),
        representative("lastName", Representative::lastName),
        representative("firstName", Representative::firstName),
        representative("lastNameKana", Representative::lastNameKana),
        representative("firstNameKana", Representative::firstNameKana),
        business("postalCode", Business::postalCode),
        business("prefecture", Business::prefecture),
        business("city", Business::city),
        business("street", Business::street),
        business("building", Business::building),
        business("industry", Business::industry),
        business("employees", Business::employees),
        business("capital", Business::capital),
        business("websiteUrl", Business::websiteUrl));
  }

  private static List<Field> contact() {
    return List.of(
        contact("name", Contact::name),
        contact("nameKana", Contact::nameKana),
        contact("department", Contact::department),
        contact("email", Contact::email),
        contact("phone", Contact::phone));
  }

  private static List<Field> secondStar() {
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < SelfAssessment.ITEMS; i++) {
      int item = i;
      fields.add(
          secondStar(
              "selfAssessment/answers/" + item,
              star -> star.selfAssessment().answers().get(item).wireName()));
    }
    fields.add(
        secondStar("selfAssessment/assessedOn", star -> day(star.selfAssessment().assessedOn())));
    fields.add(secondStar("policyUrl", SecondStar::policyUrl));
    fields.add(secondStar("policyPublishedOn", star -> day(star.policyPublishedOn())));
    return fields;
  }

  private static List<Field> consents() {
    return List.of(
        new Field("#/consents/termsVersion", of -> of.consents().termsVersion()),
        new Field("#/consents/pledgeVersion", of -> of.consents().pledgeVersion()),
        new Field("#/mailNews", Registration::mailNews));
  }

  private static Field business(String name, Function<Business, @Nullable Object> value) {
    return new Field("#/business/" + name, of -> value.apply(of.business()));
  }

  private static Field representative(
      String name, Function<Representative, @Nullable Object> value) {
    return business("representative/" + name, of -> value.apply(of.representative()));
  }

  private static Field contact(String name, Function<Contact, @Nullable Object> value) {
    return new Field("#/contact/" + name, of -> value.apply(of.contact()));
  }

  /** Nothing there while only one star is declared. */
  private static Field secondStar(String name, Function<SecondStar, @Nullable Object> value) {
    return new Field(
        "#/secondStar/" + name,
        registration -> {
          SecondStar secondStar = registration.secondStar();
          return secondStar == null ? null : value.apply(secondStar);
        });
  }

  private static @Nullable String digits(@Nullable CorporateNumber number) {
    return number == null ? null : number.digits();
  }

  private static String day(LocalDate day) {
    return day.toString();
  }
}
