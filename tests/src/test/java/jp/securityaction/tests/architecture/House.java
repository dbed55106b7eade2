package jp.securityaction.tests.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** All classes of ours but those of tests and benchmarks, which look at all, read once. */
final class House {
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("/tests/target/test-classes/"))
          .withImportOption(location -> !location.contains("/benchmarks/target/"))
          .importPackages("jp.securityaction");

  private House() {}
}
