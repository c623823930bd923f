package dev.codevs.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PluralCategoryTest {
  @Test
  void theCategoriesAreThoseThatLanguagesHave() {
    Set<String> found = new TreeSet<>();
    for (ULocale language : PluralRules.getAvailableULocales()) {
      found.addAll(PluralRules.forLocale(language).getKeywords());
    }
    assertEquals(found, new TreeSet<>(PluralCategory.ALL));
  }
}
