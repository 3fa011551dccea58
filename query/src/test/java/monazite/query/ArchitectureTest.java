package monazite.query;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The arrows between modules and the doors to foreign libraries.
@AnalyzeClasses(packages = "monazite", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  @ArchTest
  static final ArchRule seedsKnowNoDocuments =
      noClasses()
          .that()
          .resideInAPackage("monazite.seeds..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("monazite.corpus..", "monazite.indexer..", "monazite.query..")
          .because("what the trade knows holds whatever the documents are");

  @ArchTest
  static final ArchRule corpusKnowsNoTaxonomy =
      noClasses()
          .that()
          .resideInAPackage("monazite.corpus..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("monazite.seeds..", "monazite.indexer..", "monazite.query..")
          .because("a dump says the same whoever reads it");

  @ArchTest
  static final ArchRule theIndexerAsksNoQuestions =
      noClasses()
          .that()
          .resideInAPackage("monazite.indexer..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("monazite.query..")
          .because("reports come and go; what they ask stays");

  @ArchTest
  static final ArchRule coreNlpHasOneDoor =
      noClasses()
          .that()
          .resideOutsideOfPackage("monazite.indexer.language..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..")
          .because("a foreign library is wrapped once");

  @ArchTest
  static final ArchRule liblinearHasOneDoor =
      noClasses()
          .that()
          .resideOutsideOfPackage("monazite.indexer.learn..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("de.bwaldvogel..")
          .because("a foreign library is wrapped once");

  @ArchTest
  static final ArchRule tikaHasOneDoor =
      noClasses()
          .that()
          .resideOutsideOfPackage("monazite.corpus.media..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.tika..")
          .because("a foreign library is wrapped once");

  @ArchTest
  static final ArchRule poiHasOneDoor =
      noClasses()
          .that()
          .resideOutsideOfPackage("monazite.corpus.format.sheet..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.poi..")
          .because("a foreign library is wrapped once");

  @ArchTest
  static final ArchRule fastexcelHasOneDoor =
      noClasses()
          .that()
          .resideOutsideOfPackage("monazite.query.show..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.dhatim..", "com.github.rzymek..")
          .because("a foreign library is wrapped once");

  @ArchTest
  static final ArchRule pdfBoxAndJsoupAreTikas =
      noClasses()
          .that()
          .resideInAPackage("monazite..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "org.jsoup..")
          .because("PDF and HTML are read through Tika");

  @ArchTest
  static final ArchRule luceneStaysInStoreAndEngine =
      noClasses()
          .that()
          .resideOutsideOfPackages("monazite.indexer.store..", "monazite.query.ask..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.lucene..")
          .because("another engine may answer the same questions");

  @ArchTest
  static final ArchRule onlyTheCommandLineTouchesTheProcess =
      noClasses()
          .that()
          .resideOutsideOfPackage("monazite.query.cli..")
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .because("everything else must be usable without a terminal");

  @ArchTest
  static final ArchRule onlyMainReadsTheClock =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("monazite.query.cli.Main")
          .should()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now", java.time.ZoneId.class)
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(java.util.Random.class)
          .orShould()
          .callMethod(Math.class, "random")
          .because("an answer must be repeatable: dates and seeds are handed in");
}
