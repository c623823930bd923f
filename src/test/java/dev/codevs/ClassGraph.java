package dev.codevs;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The top-level classes below a folder of sources, and the other ones that each of them names in
 * its code or imports: what stands in comments and texts does not count. A file is one class.
 */
final class ClassGraph {
  private final Map<String, Set<String>> named = new TreeMap<>();

  private ClassGraph() {}

  /** Reads all sources below a folder. */
  static ClassGraph of(Path sources) {
    ClassGraph graph = new ClassGraph();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
        Stream<Path> all = Files.walk(sources)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      var inputs = manager.getJavaFileObjectsFromPaths(files);
      JavacTask task = (JavacTask) compiler.getTask(null, manager, null, null, null, inputs);
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      units.forEach(unit -> graph.named.put(className(unit), new TreeSet<>()));
      units.forEach(graph::addNames);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return graph;
  }

  private static String className(CompilationUnitTree unit) {
    String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
    return unit.getPackageName() + "." + file.replaceFirst("\\.java$", "");
  }

  private void addNames(CompilationUnitTree unit) {
    String from = className(unit);
    unit.accept(
        new TreeScanner<Void, Void>() {
          @Override
          public Void visitPackage(PackageTree itsOwn, Void unused) {
            return null;
          }

          @Override
          public Void visitIdentifier(IdentifierTree name, Void unused) {
            add(from, unit.getPackageName() + "." + name.getName());
            return null;
          }

          @Override
          public Void visitMemberSelect(MemberSelectTree name, Void unused) {
            add(from, name.toString());
            return super.visitMemberSelect(name, null);
          }
        },
        null);
  }

  private void add(String from, String to) {
    if (named.containsKey(to) && !to.equals(from)) {
      named.get(from).add(to);
    }
  }

  /** The greatest groups of classes of which each one needs all the others. */
  Set<Set<String>> circles() {
    Map<String, Set<String>> needed =
        named.keySet().stream().collect(Collectors.toMap(name -> name, this::needed));
    return named.keySet().stream()
        .filter(name -> needed.get(name).contains(name))
        .map(
            name ->
                needed.get(name).stream()
                    .filter(other -> needed.get(other).contains(name))
                    .collect(Collectors.toCollection(TreeSet::new)))
        .collect(Collectors.toSet());
  }

  /** The classes that a class names, and those that they name in turn. */
  private Set<String> needed(String from) {
    Set<String> found = new TreeSet<>();
    Deque<String> open = new ArrayDeque<>(named.get(from));
    while (!open.isEmpty()) {
      String name = open.pop();
      if (found.add(name)) {
        open.addAll(named.get(name));
      }
    }
    return found;
  }
}
