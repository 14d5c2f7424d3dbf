package keywright;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Imports run downwards, and each library has one door. */
class LayersTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter().importPath(Path.of("target/classes"));

    /** From the lowest to the highest; packages of one row do not know each other. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("cas"),
            List.of("tex"),
            List.of("law"),
            List.of("numeric"),
            List.of("experiment"),
            List.of("term"),
            List.of("rule"),
            List.of("book.array"),
            List.of("book.matrix"),
            List.of("book.expectation", "book.gradient", "book.recursion", "book.scaling", "book.schedule"),
            List.of("book.conditioning"),
            List.of("book.estimator", "book.likelihood", "book.optimum"),
            List.of("book"),
            List.of("book.mistake"),
            List.of("check"),
            List.of("page"),
            List.of("problem"),
            List.of("solve"),
            List.of("answer"),
            List.of("arrays"),
            List.of("grade"),
            List.of("narrator"),
            List.of("render"),
            List.of("typeset"),
            List.of("cli"));

    static IntStream layers() {
        return IntStream.range(0, LAYERS.size());
    }

    private static String[] named(List<String> packages) {
        return packages.stream().map(name -> "keywright." + name).toArray(String[]::new);
    }

    private static String[] above(int layer) {
        return named(LAYERS.subList(layer + 1, LAYERS.size()).stream()
                .flatMap(List::stream)
                .toList());
    }

    @ParameterizedTest
    @MethodSource("layers")
    void imports_run_downwards(int layer) {
        noClasses()
                .that()
                .resideInAnyPackage(named(LAYERS.get(layer)))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above(layer))
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void every_package_has_its_layer() {
        classes()
                .should()
                .resideInAnyPackage(named(LAYERS.stream().flatMap(List::stream).toList()))
                .check(PROGRAM);
    }

    @Test
    void there_are_no_cycles() {
        slices().matching("keywright.(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void experiments_and_rules_share_no_code() {
        noClasses()
                .that()
                .resideInAPackage("keywright.check")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("keywright.book..")
                .check(PROGRAM);
        noClasses()
                .that()
                .resideInAPackage("keywright.book..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("keywright.check", "keywright.numeric")
                .check(PROGRAM);
    }

    @ParameterizedTest
    @CsvSource({
        "org.matheclipse, cas",
        "org.hipparchus, numeric",
        "org.codehaus, numeric",
        "org.ejml, experiment",
        "org.snakeyaml, problem",
        "org.commonmark, problem",
        "freemarker, render",
        "org.apache.fop, typeset",
        "org.apache.xmlgraphics, typeset",
        "org.scilab, typeset",
        "picocli, cli",
        "org.apache.commons.csv, grade",
        "com.google.gson, cli"
    })
    void a_library_has_one_door(String library, String door) {
        noClasses()
                .that()
                .resideOutsideOfPackage("keywright." + door)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .check(PROGRAM);
    }
}
