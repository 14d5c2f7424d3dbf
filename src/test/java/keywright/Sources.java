package keywright;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;
import keywright.Sources.Declared.Mark;

/** The sources of the project, and what is declared in them, read with the compiler's own parser. */
public final class Sources {
    /** The main sources. */
    public static final Path MAIN = Path.of("src/main/java");

    /** The tests. */
    public static final Path TEST = Path.of("src/test/java");

    /** The layouts and the set that comes with the program. */
    public static final Path TEMPLATES = Path.of("templates");

    private Sources() {}

    /** A type, method or constructor: where it stands, how many lines (of its body) and parameters it has. */
    record Declared(Kind kind, String place, int lines, int parameters, Set<Mark> marks) {
        /** What is declared. */
        enum Kind {
            PUBLIC_TYPE,
            OTHER_TYPE,
            METHOD
        }

        /** What else is seen of it. */
        enum Mark {
            DOCUMENTED,
            OVERRIDES
        }

        boolean is(Mark mark) {
            return marks.contains(mark);
        }
    }

    /** All files below a folder whose names end in one of the endings, sorted. */
    public static List<Path> files(Path folder, String... endings) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** The text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** All that is declared below a folder. */
    static List<Declared> declared(Path folder) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            var sources = files.getJavaFileObjectsFromPaths(files(folder, ".java"));
            var task = (JavacTask) compiler.getTask(null, files, null, List.of(), null, sources);
            var found = new ArrayList<Declared>();
            for (var unit : task.parse()) {
                new Scanner(DocTrees.instance(task), unit, found).scan(unit, null);
            }
            return found;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static final class Scanner extends TreePathScanner<Void, Void> {
        private final DocTrees trees;
        private final CompilationUnitTree unit;
        private final List<Declared> found;

        Scanner(DocTrees trees, CompilationUnitTree unit, List<Declared> found) {
            this.trees = trees;
            this.unit = unit;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            var open = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
            var components = type.getKind() == Tree.Kind.RECORD ? components(type) : 0;
            add(
                    open ? Declared.Kind.PUBLIC_TYPE : Declared.Kind.OTHER_TYPE,
                    type,
                    components,
                    EnumSet.noneOf(Mark.class));
            return super.visitClass(type, null);
        }

        private static int components(ClassTree type) {
            return (int) type.getMembers().stream()
                    .filter(member -> member instanceof com.sun.source.tree.VariableTree field
                            && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .count();
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var overrides = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            var marks = overrides ? EnumSet.of(Mark.OVERRIDES) : EnumSet.noneOf(Mark.class);
            var measured = method.getBody() == null ? method : method.getBody();
            add(Declared.Kind.METHOD, measured, method.getParameters().size(), marks);
            return super.visitMethod(method, null);
        }

        private void add(Declared.Kind kind, Tree tree, int parameters, Set<Mark> marks) {
            var positions = trees.getSourcePositions();
            var lines = unit.getLineMap();
            var first = lines.getLineNumber(positions.getStartPosition(unit, tree));
            var last = lines.getLineNumber(Math.max(0, positions.getEndPosition(unit, tree)));
            var file = Path.of(unit.getSourceFile().getName());
            if (trees.getDocComment(getCurrentPath()) != null) {
                marks.add(Mark.DOCUMENTED);
            }
            found.add(new Declared(kind, file + ":" + first, (int) (last - first + 1), parameters, marks));
        }
    }
}
