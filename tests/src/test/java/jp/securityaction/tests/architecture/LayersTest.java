package jp.securityaction.tests.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.securityaction.tests.template.Deployment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.slf4j.Logger;

/** Who may know whom, where Maven's dependencies do not say it already (docs/adr/0042). */
final class LayersTest {
  private static final String ROOT = "jp.securityaction.";
  private static final String CORE = ROOT + "core..";
  private static final String RUNTIME = ROOT + "runtime..";
  private static final String SESSION = ROOT + "runtime.session..";
  private static final String DECLARATIONS = ROOT + "declarations..";
  private static final String INDEX = ROOT + "searchindex..";
  private static final String LOCAL = ROOT + "local..";
  private static final String OPERATOR = ROOT + "operator..";
  private static final String AWS_SDK = "software.amazon..";
  private static final List<String> FUNCTIONS = Deployment.functionPackages();

  /** What a single function keeps or fetches on AWS by itself. */
  private static final Set<String> OWN_WAYS_TO_AWS =
      Set.of(
          "LoginAttempts", "TokenBuckets", "PresignedDownloads", "OpenDataBucket", "ObjectUpload");

  private static final JavaClasses HOUSE = House.CLASSES;

  @Test
  void all_parts_of_the_house_are_looked_at() {
    for (String part :
        List.of("core", "runtime", "declarations", "searchindex", "local", "operator")) {
      assertThat(HOUSE).as(part).anyMatch(resideInAPackage(ROOT + part + ".."));
    }
    for (String function : FUNCTIONS) {
      assertThat(HOUSE).as(function).anyMatch(resideInAPackage(function + ".."));
    }
  }

  @Test
  void core_knows_nobody() {
    classes()
        .that()
        .resideInAPackage(CORE)
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(CORE, "java..", "org.jspecify.annotations..").or(primitives()))
        .check(HOUSE);
  }

  @Test
  void runtime_knows_neither_what_is_kept_nor_who_asks() {
    knowsNobodyOf(RUNTIME, DECLARATIONS, INDEX, LOCAL, OPERATOR);
  }

  @Test
  void the_table_knows_neither_the_index_nor_who_asks() {
    knowsNobodyOf(DECLARATIONS, INDEX, LOCAL, OPERATOR);
  }

  @Test
  void the_index_does_not_know_who_asks() {
    knowsNobodyOf(INDEX, LOCAL, OPERATOR);
  }

  @ParameterizedTest
  @FieldSource("FUNCTIONS")
  void a_function_knows_no_other_function_and_no_infrastructure(String function) {
    noClasses()
        .that()
        .resideInAPackage(function + "..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(functionsBut(function)).or(resideInAnyPackage(LOCAL, OPERATOR)))
        .check(HOUSE);
  }

  @Test
  void in_a_function_only_what_it_keeps_on_aws_by_itself_knows_aws() {
    noClasses()
        .that()
        .resideInAnyPackage(functionsBut(""))
        .or()
        .resideInAPackage(ROOT + "opendata")
        .and(not(belongToOneOf(OWN_WAYS_TO_AWS)))
        .should()
        .dependOnClassesThat(resideInAPackage(AWS_SDK))
        .check(HOUSE);
  }

  @Test
  void only_functions_for_accounts_know_sessions() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            SESSION,
            ROOT + "login..",
            ROOT + "issuance..",
            ROOT + "registration..",
            ROOT + "logo..",
            LOCAL)
        .should()
        .dependOnClassesThat(resideInAPackage(SESSION))
        .check(HOUSE);
  }

  @Test
  void only_who_searches_or_fills_it_and_infrastructure_know_the_search_index() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            INDEX, ROOT + "search..", ROOT + "verification..", ROOT + "indexer..", LOCAL, OPERATOR)
        .should()
        .dependOnClassesThat(resideInAPackage(INDEX))
        .check(HOUSE);
  }

  @Test
  void functions_leave_making_and_filling_the_index_to_an_operator() {
    noClasses()
        .that()
        .resideInAnyPackage(functionsBut(""))
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "searchindex.admin.."))
        .check(HOUSE);
  }

  @Test
  void nobody_knows_the_local_stack() {
    noClasses()
        .that()
        .resideOutsideOfPackage(LOCAL)
        .should()
        .dependOnClassesThat(resideInAPackage(LOCAL))
        .check(HOUSE);
  }

  @Test
  void what_an_operator_runs_knows_no_function() {
    knowsNobodyOf(OPERATOR, LOCAL);
  }

  @Test
  void packages_depend_on_each_other_in_one_direction() {
    slices().matching("jp.securityaction.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void only_handlers_are_public_in_a_function() {
    classes()
        .that()
        .resideInAnyPackage(functionsBut(""))
        .and()
        .arePublic()
        .and(not(generatedByMicronaut()))
        .should()
        .haveSimpleNameEndingWith("Function")
        .check(HOUSE);
  }

  @Test
  void beans_read_their_environment_only_as_it_is_given_to_them() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE, RUNTIME, DECLARATIONS, INDEX)
        .should()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "getenv")
        .check(HOUSE);
  }

  @Test
  void invariant_4_no_log_line_carries_an_exception_whose_message_may_quote_what_was_sent() {
    noClasses()
        .that()
        .resideInAnyPackage(functionsBut(""))
        .or()
        .resideInAnyPackage(RUNTIME, DECLARATIONS, INDEX)
        .should()
        .callMethodWhere(
            target(owner(assignableTo(Logger.class)))
                .and(target(rawParameterTypes(String.class, Throwable.class))))
        .check(HOUSE);
  }

  /** Neither of these packages nor of any function. */
  private static void knowsNobodyOf(String here, String... others) {
    noClasses()
        .that()
        .resideInAPackage(here)
        .should()
        .dependOnClassesThat(resideInAnyPackage(functionsBut("")).or(resideInAnyPackage(others)))
        .check(HOUSE);
  }

  /** What Micronaut generates for a class bears its name behind a dollar sign. */
  private static DescribedPredicate<JavaClass> belongToOneOf(Set<String> names) {
    Pattern name = Pattern.compile(".*\\.\\$?(" + String.join("|", names) + ")(\\$.*)?");
    return DescribedPredicate.describe(
        "belong to one of " + names, one -> name.matcher(one.getName()).matches());
  }

  private static String[] functionsBut(String one) {
    return FUNCTIONS.stream()
        .filter(function -> !function.equals(one))
        .map(function -> function + "..")
        .toArray(String[]::new);
  }

  private static DescribedPredicate<JavaClass> primitives() {
    return nameMatching("(boolean|byte|char|short|int|long|float|double|void)(\\[\\])*")
        .<JavaClass>forSubtype()
        .as("primitives");
  }

  private static DescribedPredicate<JavaClass> generatedByMicronaut() {
    return nameMatching(".*\\$.*").<JavaClass>forSubtype().as("generated by Micronaut");
  }
}
