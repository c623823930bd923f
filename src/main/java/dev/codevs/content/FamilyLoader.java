package dev.codevs.content;

import dev.codevs.content.json.Fields;
import dev.codevs.content.json.Json;
import dev.codevs.content.json.JsonReader;
import dev.codevs.content.json.Problems;
import dev.codevs.content.project.Folder;
import dev.codevs.content.project.LoadTask;
import dev.codevs.content.project.ProjectFiles;
import dev.codevs.content.prose.Ids;
import dev.codevs.content.prose.ProseParser;
import dev.codevs.content.prose.ReferenceReader;
import dev.codevs.content.translation.Originals;
import dev.codevs.model.Code;
import dev.codevs.model.CodeClass;
import dev.codevs.model.Family;
import dev.codevs.model.Pair;
import dev.codevs.model.Pairing;
import dev.codevs.model.Problem;
import dev.codevs.model.text.PairNote;
import dev.codevs.model.text.Reference;
import dev.codevs.model.text.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the folder of one family: {@code family.json}, its codes and its pair notes. The
 * constructor reads {@code family.json} and starts one parallel task for each file of a code or a
 * note. {@link #load} then waits for the tasks in the order of the files, and checks the rules that
 * need all codes.
 */
final class FamilyLoader {
  static final String FILE = "family.json";
  private static final String JSON = ".json";
  private static final Set<String> KEYS =
      new LinkedHashSet<>(
          List.of("$schema", "label", "category", "summary", "standard", "pairs", "classes"));

  private final String id;
  private final Folder folder;
  private final FactReader facts;
  private final Problems problems;
  private final Optional<Fields> fields;
  private final List<CodeClass> classes;
  private final Map<String, LoadTask<ReadCode>> codes = new LinkedHashMap<>();
  private final Optional<PairFolder> notes;
  private final Originals originals = new Originals();

  /**
   * The JSON of a code's file and the code that was read from it; each is empty if the file is
   * broken.
   */
  private record ReadCode(Optional<Json.Obj> object, Optional<Code> code) {}

  /** Starts to read a family. */
  FamilyLoader(ProjectFiles inputs, String id, FactDefinitions facts, Problems problems) {
    this.id = id;
    this.facts = new FactReader(id, facts);
    this.folder = Folder.list(inputs, "content/" + id, problems);
    this.problems = problems;
    checkEntries();
    this.fields = fields();
    this.classes = fields.map(this::classes).orElse(List.of());
    startCodes();
    this.notes =
        Optional.of(PairFolder.NAME)
            .filter(folder.folders()::contains)
            .map(name -> Folder.list(inputs, folder.nameOf(name), problems))
            .map(pairs -> new PairFolder(id, pairs, problems));
  }

  private Optional<Fields> fields() {
    if (!folder.has(FILE)) {
      problems.add(Problem.inFile(folder.nameOf(FILE), "is missing; add it, it labels the family"));
      return Optional.empty();
    }
    return folder
        .text(FILE, problems)
        .flatMap(source -> JsonReader.readObject(source, problems))
        .map(object -> new Fields(object, KEYS, problems));
  }

  private void startCodes() {
    Set<String> classIds = new LinkedHashSet<>(classes.stream().map(CodeClass::id).toList());
    for (String file : folder.files()) {
      if (!file.equals(FILE)) {
        codes.put(file, LoadTask.start(own -> code(file, classIds, own)));
      }
    }
  }

  /** The ids of all codes of the family, including codes whose file is broken. */
  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    for (String file : folder.files()) {
      if (file.endsWith(JSON) && !file.equals(FILE)) {
        ids.add(idOf(file));
      }
    }
    return ids;
  }

  /** The texts of the family to translate; complete after {@link #load}. */
  Originals originals() {
    return originals;
  }

  /**
   * Waits for all files and returns the family. The family is empty, with problems, if {@code
   * family.json} has no valid label or category.
   *
   * @param ids the ids of the codes of each family of the site, in order
   */
  Optional<Family> load(Map<String, Set<String>> ids) {
    fields.map(Fields::object).ifPresent(originals::addFamily);
    List<Code> read = codes();
    Map<Pair, PairNote> noted =
        notes.map(pairs -> pairs.load(read, ids, originals)).orElse(Map.of());
    return fields.flatMap(given -> family(given, read, noted));
  }

  private Optional<Family> family(Fields given, List<Code> read, Map<Pair, PairNote> noted) {
    Optional<Json.Str> label = given.requiredText("label");
    Optional<Json.Str> category = given.requiredText("category");
    Optional<Text> summary =
        given
            .optionalText("summary")
            .flatMap(text -> ProseParser.parse(id, text, "\"summary\"", problems));
    Optional<Reference> standard =
        given.optionalObject("standard").flatMap(o -> ReferenceReader.read(o, problems));
    Pairing pairing = pairing(given);
    if (label.isEmpty() || category.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Code> byId = new HashMap<>();
    read.forEach(code -> byId.put(code.id(), code));
    noted.keySet().forEach(pair -> checkHasPage(pair, pairing, byId));
    return Optional.of(
        new Family(
            id,
            label.get().value(),
            category.get().value(),
            summary,
            standard,
            pairing,
            classes,
            read,
            noted));
  }

  private Pairing pairing(Fields given) {
    Optional<Json> pairs = given.required("pairs");
    List<String> words = Arrays.stream(Pairing.values()).map(Pairing::key).toList();
    Pairing pairing =
        given
            .optionalWord("pairs", words)
            .flatMap(
                word ->
                    Arrays.stream(Pairing.values()).filter(p -> p.key().equals(word)).findFirst())
            .orElse(Pairing.ALL);
    if (pairing == Pairing.SAME_CLASS && classes.isEmpty()) {
      pairs.ifPresent(
          value ->
              problems.add(
                  value.error(
                      "\"pairs\" is \"same-class\", but the family has no \"classes\"; add them")));
    }
    return pairing;
  }

  private void checkHasPage(Pair pair, Pairing pairing, Map<String, Code> byId) {
    Code a = byId.get(pair.a().code());
    Code b = byId.get(pair.b().code());
    if (!pair.isAcross() && a != null && b != null && !pairing.pairs(a, b)) {
      problems.add(
          Problem.inFile(
              pair.answerFile(),
              "the two codes have no page together; see \"pairs\" in family.json and \"compare\", or remove it"));
    }
  }

  private List<CodeClass> classes(Fields given) {
    List<CodeClass> found = new ArrayList<>();
    for (Json.Obj object : given.objects("classes")) {
      Fields one = new Fields(object, new LinkedHashSet<>(List.of("id", "name")), problems);
      Optional<Json.Str> classId = one.requiredText("id");
      Optional<Json.Str> name = one.requiredText("name");
      if (classId.isPresent() && name.isPresent()) {
        checkClassId(classId.get(), found);
        found.add(new CodeClass(classId.get().value(), name.get().value()));
      }
    }
    return List.copyOf(found);
  }

  private void checkClassId(Json.Str classId, List<CodeClass> before) {
    Ids.complaint(classId.value())
        .ifPresent(
            what ->
                problems.add(classId.error("\"" + classId.value() + "\" " + what + "; rename it")));
    if (before.stream().anyMatch(known -> known.id().equals(classId.value()))) {
      problems.add(classId.error("\"" + classId.value() + "\" is already a class; keep one"));
    }
  }

  private void checkEntries() {
    if (ids().isEmpty()) {
      problems.add(
          Problem.inFile(folder.name(), "has no codes; add a file for each, such as 404.json"));
    }
    for (String name : folder.folders()) {
      if (!name.equals(PairFolder.NAME)) {
        problems.add(
            Problem.inFile(
                folder.nameOf(name),
                "is a folder, which is not read; a family holds one file per code, and pairs/"));
      }
    }
  }

  private List<Code> codes() {
    List<Code> found = new ArrayList<>();
    Map<String, String> firstFile = new HashMap<>();
    Map<String, List<Code>> byCode = new HashMap<>();
    codes.forEach(
        (file, part) -> {
          checkDiffersInMoreThanCase(file, firstFile);
          ReadCode read = part.join(problems);
          read.object().ifPresent(o -> originals.addCode(idOf(file), o, facts.texts(o)));
          read.code().ifPresent(found::add);
        });
    for (Code code : found) {
      List<Code> same = byCode.computeIfAbsent(code.code(), unused -> new ArrayList<>());
      same.forEach(before -> checkDistinct(before, code));
      same.add(code);
    }
    found.sort(new CodeOrder());
    return List.copyOf(found);
  }

  private static String idOf(String file) {
    return file.substring(0, file.length() - JSON.length());
  }

  private ReadCode code(String file, Set<String> classIds, Problems own) {
    if (!file.endsWith(JSON)) {
      own.add(
          Problem.inFile(folder.nameOf(file), "is not a .json file; a family holds one per code"));
      return new ReadCode(Optional.empty(), Optional.empty());
    }
    String codeId = idOf(file);
    Optional<String> complaint = Ids.complaint(codeId);
    complaint.ifPresent(
        what ->
            own.add(
                Problem.inFile(
                    folder.nameOf(file), "the id \"" + codeId + "\" " + what + "; rename it")));
    Optional<Json.Obj> given =
        folder.text(file, own).flatMap(source -> JsonReader.readObject(source, own));
    Optional<Code> code =
        given.flatMap(object -> CodeLoader.load(id, codeId, object, classIds, facts, own));
    return new ReadCode(given, complaint.isPresent() ? Optional.empty() : code);
  }

  private void checkDiffersInMoreThanCase(String file, Map<String, String> firstFile) {
    String before = firstFile.putIfAbsent(file.toLowerCase(Locale.ROOT), file);
    if (before != null) {
      problems.add(
          Problem.inFile(
              folder.nameOf(file),
              "differs from " + before + " only in case, which some systems cannot store"));
    }
  }

  /**
   * Two codes may share a number, as BADVERS and BADSIG share DNS 16 (RFC 6895, section 2.3), if
   * both file names extend the number and the two codes have different names.
   */
  private void checkDistinct(Code before, Code code) {
    String bare = Ids.of(code.code());
    if (before.id().equals(bare) || code.id().equals(bare) || before.name().equals(code.name())) {
      problems.add(
          Problem.inFile(
              folder.nameOf(code.id() + ".json"),
              "holds the code \""
                  + code.code()
                  + "\", as "
                  + before.id()
                  + ".json does; remove one, or name both after the code and what tells them apart"));
    }
  }
}
