package dev.codevs.content;

import dev.codevs.model.Code;
import dev.codevs.model.CodeClass;
import dev.codevs.model.Family;
import dev.codevs.model.PairId;
import dev.codevs.model.PairNote;
import dev.codevs.model.Pairing;
import dev.codevs.model.Problem;
import dev.codevs.model.Reference;
import dev.codevs.model.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the folder of one family: {@code family.json}, its codes and its pair notes. */
final class FamilyLoader {
  static final String FILE = "family.json";
  private static final String JSON = ".json";
  private static final Set<String> KEYS =
      new LinkedHashSet<>(
          List.of("$schema", "label", "category", "summary", "standard", "pairs", "classes"));

  private final Inputs inputs;
  private final String id;
  private final Folder folder;
  private final List<CodeMention> mentions;
  private final Problems problems;
  private final Originals originals = new Originals();

  FamilyLoader(Inputs inputs, String id, List<CodeMention> mentions, Problems problems) {
    this.inputs = inputs;
    this.id = id;
    this.folder = Folder.list(inputs, "content/" + id, problems);
    this.mentions = mentions;
    this.problems = problems;
  }

  /** The ids of its codes by the names of their files, also of files that are broken. */
  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    for (String file : folder.files()) {
      if (file.endsWith(JSON) && !file.equals(FILE)) {
        ids.add(file.substring(0, file.length() - JSON.length()));
      }
    }
    return ids;
  }

  /** The texts of the family that are translated, once it is loaded. */
  Originals originals() {
    return originals;
  }

  /** The family; empty, and problems, where {@code family.json} does not say enough. */
  Optional<Family> load() {
    checkEntries();
    if (!folder.has(FILE)) {
      problems.add(Problem.inFile(folder.nameOf(FILE), "is missing; add it, it labels the family"));
    }
    Optional<Fields> fields =
        Optional.of(FILE)
            .filter(folder::has)
            .flatMap(file -> folder.text(file, problems))
            .flatMap(source -> JsonReader.readObject(source, problems))
            .map(object -> new Fields(object, KEYS, problems));
    fields.map(Fields::object).ifPresent(originals::addFamily);
    List<CodeClass> classes = fields.map(this::classes).orElse(List.of());
    List<Code> codes = codes(classes);
    Map<PairId, PairNote> notes = notes(codes);
    return fields.flatMap(given -> family(given, classes, codes, notes));
  }

  private Optional<Family> family(
      Fields fields, List<CodeClass> classes, List<Code> codes, Map<PairId, PairNote> notes) {
    Optional<Json.Str> label = fields.requiredText("label");
    Optional<Json.Str> category = fields.requiredText("category");
    Optional<Text> summary =
        fields
            .optionalText("summary")
            .flatMap(text -> ProseParser.parse(id, text, "\"summary\"", mentions, problems));
    Optional<Reference> standard =
        fields.optionalObject("standard").flatMap(o -> ReferenceReader.read(o, problems));
    Pairing pairing = pairing(fields, classes);
    if (label.isEmpty() || category.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Code> byId = new HashMap<>();
    codes.forEach(code -> byId.put(code.id(), code));
    notes.keySet().forEach(pair -> checkHasPage(pair, pairing, byId));
    return Optional.of(
        new Family(
            id,
            label.get().value(),
            category.get().value(),
            summary,
            standard,
            pairing,
            classes,
            codes,
            notes));
  }

  private Pairing pairing(Fields fields, List<CodeClass> classes) {
    Optional<Json> given = fields.required("pairs");
    List<String> words = Arrays.stream(Pairing.values()).map(Pairing::key).toList();
    Pairing pairing =
        fields
            .optionalWord("pairs", words)
            .flatMap(
                word ->
                    Arrays.stream(Pairing.values()).filter(p -> p.key().equals(word)).findFirst())
            .orElse(Pairing.ALL);
    if (pairing == Pairing.SAME_CLASS && classes.isEmpty()) {
      given.ifPresent(
          value ->
              problems.add(
                  value.error(
                      "\"pairs\" is \"same-class\", but the family has no \"classes\"; add them")));
    }
    return pairing;
  }

  private void checkHasPage(PairId pair, Pairing pairing, Map<String, Code> codes) {
    Code a = codes.get(pair.a());
    Code b = codes.get(pair.b());
    if (a != null && b != null && !pairing.pairs(a, b)) {
      problems.add(
          Problem.inFile(
              folder.nameOf(PairNoteLoader.FOLDER + "/" + pair.a() + "-" + pair.b() + ".json"),
              "the two codes have no page together; see \"pairs\" in family.json and \"compare\", or remove it"));
    }
  }

  private List<CodeClass> classes(Fields fields) {
    List<CodeClass> classes = new ArrayList<>();
    for (Json.Obj object : fields.objects("classes")) {
      Fields one = new Fields(object, new LinkedHashSet<>(List.of("id", "name")), problems);
      Optional<Json.Str> classId = one.requiredText("id");
      Optional<Json.Str> name = one.requiredText("name");
      if (classId.isPresent() && name.isPresent()) {
        checkClassId(classId.get(), classes);
        classes.add(new CodeClass(classId.get().value(), name.get().value()));
      }
    }
    return List.copyOf(classes);
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
      if (!name.equals(PairNoteLoader.FOLDER)) {
        problems.add(
            Problem.inFile(
                folder.nameOf(name),
                "is a folder, which is not read; a family holds one file per code, and pairs/"));
      }
    }
  }

  private List<Code> codes(List<CodeClass> classes) {
    Set<String> classIds = new LinkedHashSet<>(classes.stream().map(CodeClass::id).toList());
    List<Code> codes = new ArrayList<>();
    Map<String, String> firstFile = new HashMap<>();
    Map<String, List<Code>> byCode = new HashMap<>();
    for (String file : folder.files()) {
      if (!file.equals(FILE)) {
        checkDiffersInMoreThanCase(file, firstFile);
        code(file, classIds).ifPresent(codes::add);
      }
    }
    for (Code code : codes) {
      List<Code> same = byCode.computeIfAbsent(code.code(), unused -> new ArrayList<>());
      same.forEach(before -> checkDistinct(before, code));
      same.add(code);
    }
    codes.sort(new CodeOrder());
    return List.copyOf(codes);
  }

  private Optional<Code> code(String file, Set<String> classes) {
    if (!file.endsWith(JSON)) {
      problems.add(
          Problem.inFile(folder.nameOf(file), "is not a .json file; a family holds one per code"));
      return Optional.empty();
    }
    String codeId = file.substring(0, file.length() - JSON.length());
    Optional<String> complaint = Ids.complaint(codeId);
    complaint.ifPresent(
        what ->
            problems.add(
                Problem.inFile(
                    folder.nameOf(file), "the id \"" + codeId + "\" " + what + "; rename it")));
    Optional<Json.Obj> given =
        folder.text(file, problems).flatMap(source -> JsonReader.readObject(source, problems));
    given.ifPresent(object -> originals.addCode(codeId, object));
    Optional<Code> code =
        given.flatMap(object -> CodeLoader.load(id, codeId, object, classes, mentions, problems));
    return complaint.isPresent() ? Optional.empty() : code;
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

  /** Two codes may share a number, as DNS 16 does, if both files say which is which. */
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

  private Map<PairId, PairNote> notes(List<Code> codes) {
    if (!folder.folders().contains(PairNoteLoader.FOLDER)) {
      return Map.of();
    }
    Folder pairs = Folder.list(inputs, folder.nameOf(PairNoteLoader.FOLDER), problems);
    return new PairNoteLoader(id, ids(), codes, mentions, problems).load(pairs, originals);
  }
}
