package dev.codevs.content.project;

import dev.codevs.bytes.Bytes;
import dev.codevs.content.json.Problems;
import dev.codevs.model.Problem;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Collects templates and assets: first the files of the site, and then codevs's own if the site has
 * none of the same name.
 */
public final class TemplateFiles {
  private static final Pattern TEMPLATE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*\\.ftlh");
  private static final Pattern ASSET = Pattern.compile("[a-z0-9]+(?:[._-][a-z0-9]+)*");

  private final ProjectFiles inputs;
  private final Problems problems = new Problems();
  private final Map<String, String> templates = new TreeMap<>();
  private final Map<String, Bytes> assets = new TreeMap<>();
  private boolean hasOwn;

  private TemplateFiles(ProjectFiles inputs) {
    this.inputs = inputs;
  }

  /** Reads the templates and assets of a project. Bad files become {@link #problems}. */
  public static TemplateFiles load(ProjectFiles inputs) {
    TemplateFiles files = new TemplateFiles(inputs);
    files.addOwn();
    Defaults.TEMPLATES.forEach(name -> files.templates.computeIfAbsent(name, Defaults::template));
    Defaults.ASSETS.forEach(
        name -> files.assets.computeIfAbsent(name, asset -> Bytes.of(Defaults.asset(asset))));
    return files;
  }

  /** Whether the site has its own templates. Only such a site may add messages to its bundles. */
  public boolean hasOwn() {
    return hasOwn;
  }

  /** The problems of the templates and assets. */
  public Problems problems() {
    return problems;
  }

  /** The text of each template by its name. */
  public Map<String, String> templates() {
    return templates;
  }

  /** The content of each asset by its name. */
  public Map<String, Bytes> assets() {
    return assets;
  }

  private void addOwn() {
    Folder top = Folder.list(inputs, "templates", problems);
    hasOwn = !top.files().isEmpty();
    addTemplates(top, "");
    for (String name : top.folders()) {
      Folder folder = Folder.list(inputs, top.nameOf(name), problems);
      folder.folders().forEach(inner -> refuseFolder(folder.nameOf(inner)));
      switch (name) {
        case "assets" -> addAssets(folder);
        case "fragments", "notes", "stencils" -> addTemplates(folder, name + "/");
        default -> refuseFolder(folder.name());
      }
    }
  }

  private void refuseFolder(String name) {
    problems.add(Problem.inFile(name, "is a folder that codevs does not read; remove it"));
  }

  private void addTemplates(Folder folder, String prefix) {
    for (String file : folder.files()) {
      if (TEMPLATE.matcher(file).matches()) {
        folder
            .text(file, problems)
            .ifPresent(source -> templates.put(prefix + file, source.text()));
      } else {
        problems.add(
            Problem.inFile(
                folder.nameOf(file),
                "is not a template; expected a name like page-part.ftlh, in small letters"));
      }
    }
  }

  private void addAssets(Folder folder) {
    for (String file : folder.files()) {
      if (ASSET.matcher(file).matches()) {
        folder.bytes(file, problems).ifPresent(bytes -> assets.put(file, Bytes.of(bytes)));
      } else {
        problems.add(
            Problem.inFile(
                folder.nameOf(file),
                "is not a name for an asset; expected small letters and digits, as in style.css"));
      }
    }
  }
}
