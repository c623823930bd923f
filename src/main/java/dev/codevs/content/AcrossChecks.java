package dev.codevs.content;

import dev.codevs.content.json.Problems;
import dev.codevs.model.Code;
import dev.codevs.model.Family;
import dev.codevs.model.Pair;
import dev.codevs.model.Problem;
import dev.codevs.model.Site;
import dev.codevs.model.text.CodeRef;
import dev.codevs.plan.PairPlanner;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The checks of pairs across families, which need all families. First, each pair with an answer
 * must have a page. Second, no two pages may have the same address. Addresses can collide because
 * ids may hold hyphens: {@code 503-vs-grpc-14} is the page of 503 and the code 14 of the family
 * {@code grpc}, and also the page of 503 and a code {@code grpc-14} of its own family.
 */
final class AcrossChecks {
  private final Map<String, Family> families = new HashMap<>();
  private final Problems problems;

  private AcrossChecks(List<Family> families, Problems problems) {
    families.forEach(family -> this.families.put(family.id(), family));
    this.problems = problems;
  }

  /**
   * Adds the problems of all families of a site, which are in the order of the site.
   *
   * @param across which pairs across families have a page
   */
  static void check(List<Family> families, Site.Across across, Problems problems) {
    AcrossChecks checks = new AcrossChecks(families, problems);
    List<Pair> pairs = across == Site.Across.NONE ? List.of() : PairPlanner.across(families);
    for (Family family : families) {
      family.notes().keySet().stream()
          .filter(Pair::isAcross)
          .filter(pair -> !pairs.contains(pair) && checks.isRead(pair))
          .forEach(pair -> checks.addWithoutPage(pair, across));
    }
    checks.checkAddresses(pairs);
  }

  private boolean isRead(Pair pair) {
    return code(pair.a()).isPresent() && code(pair.b()).isPresent();
  }

  private Optional<Code> code(CodeRef ref) {
    return Optional.ofNullable(families.get(ref.family())).flatMap(f -> f.code(ref.code()));
  }

  private void addWithoutPage(Pair pair, Site.Across across) {
    String message =
        across == Site.Across.NONE
            ? "answers a pair across families, but \"across\" in content/site.json is \"none\";"
                + " change it to \"equivalents\", or remove this file"
            : "the two codes have no page together, since one of them has \"compare\": false;"
                + " change that, or remove this file";
    problems.add(Problem.inFile(pair.answerFile(), message));
  }

  private void checkAddresses(List<Pair> pairs) {
    Set<String> taken = new HashSet<>();
    for (Pair pair : pairs) {
      CodeRef a = pair.a();
      CodeRef other = new CodeRef(a.family(), pair.b().family() + "-" + pair.b().code());
      if (isPair(a, other)) {
        addTaken(pair, other);
      } else if (!taken.add(a.family() + "/" + pair.name())) {
        addTaken(pair, pair.b());
      }
    }
  }

  /** Whether {@code a} comes before {@code b} in one family, and the two have a page. */
  private boolean isPair(CodeRef a, CodeRef b) {
    Optional<Code> one = code(a);
    Optional<Code> other = code(b);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    Family family = Optional.ofNullable(families.get(a.family())).orElseThrow();
    return family.codes().indexOf(one.get()) < family.codes().indexOf(other.get())
        && family.pairing().pairs(one.get(), other.get());
  }

  private void addTaken(Pair pair, CodeRef renamed) {
    problems.add(
        Problem.inFile(
            "content/" + renamed + ".json",
            "would make two pages with the address "
                + pair.a().family()
                + "/"
                + pair.name()
                + ".html: one compares "
                + pair.a()
                + " with "
                + pair.b()
                + "; rename this file, or set \"across\" in content/site.json to \"none\""));
  }
}
