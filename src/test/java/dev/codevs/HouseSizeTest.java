package dev.codevs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Methods stay short and files readable: a method has 40 lines at most, a file 300. */
class HouseSizeTest {
  private static final Path MAIN = Path.of("src/main/java");

  @Test
  void noFileIsLongerThan300Lines() throws IOException {
    Set<String> tooLong = new TreeSet<>();
    for (Path file : files()) {
      long lines = Files.readString(file).lines().count();
      if (lines > 300) {
        tooLong.add(lines + " lines: " + file);
      }
    }
    assertEquals(Set.of(), tooLong);
  }

  @Test
  void noMethodIsLongerThan40Lines() throws IOException {
    Set<String> tooLong = new TreeSet<>();
    methods()
        .forEach(
            (name, lines) -> {
              if (lines > 40) {
                tooLong.add(lines + " lines: " + name);
              }
            });
    assertEquals(Set.of(), tooLong);
  }

  private static Map<String, Integer> methods() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Map<String, Integer> methods = new TreeMap<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files()));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        unit.accept(
            new TreeScanner<Void, Void>() {
              @Override
              public Void visitMethod(MethodTree method, Void unused) {
                long start = positions.getStartPosition(unit, method);
                long end = positions.getEndPosition(unit, method);
                var lines = unit.getLineMap();
                methods.put(
                    unit.getSourceFile().getName()
                        + ":"
                        + lines.getLineNumber(start)
                        + " "
                        + method.getName(),
                    (int) (lines.getLineNumber(end) - lines.getLineNumber(start) + 1));
                return super.visitMethod(method, null);
              }
            },
            null);
      }
    }
    return methods;
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(MAIN)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
