package dev.codevs.render.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import dev.codevs.language.LocaleData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is put together without ICU's own formatter is what that would say, in any language. */
class IcuMessageTest {
  private static final List<String> MESSAGES =
      List.of(
          "{count}",
          "{count, number} of them, '{'{word}'}'",
          "{count, plural, =1 {just one} zero {0:#} one {1:#} two {2:#} few {f:#} many {m:#}"
              + " other {{count} or # {word}}}",
          "{count, plural, offset:1 one {one more} other {# more}}",
          "{count, number, percent}",
          "{count, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}");

  @Test
  void formatsAsIcuDoesInEveryLanguage() {
    for (ULocale language : ULocale.getAvailableLocales()) {
      boolean regional = !language.getCountry().isEmpty() && !language.getCountry().equals("PT");
      if (regional || language.getLanguage().equals("tok")) {
        continue;
      }
      ULocale western = ULocale.forLanguageTag(language.toLanguageTag() + "-u-nu-latn");
      for (String message : MESSAGES) {
        IcuMessage own = new IcuMessage(message, new LocaleData(language.toLanguageTag()));
        MessageFormat icu = new MessageFormat(message, western);
        for (int count : new int[] {0, 1, 2, 3, 11, 100, 999, 1_000, 1_234, 10_011, 2_000_000}) {
          Map<String, Object> values = Map.of("count", count, "word", "words");
          assertEquals(icu.format(values), own.format(values), () -> language + ": " + message);
        }
      }
    }
  }
}
