package dev.codevs.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.codevs.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A template may do nothing that escapes from it, from escaping, or from giving the same bytes. */
class UnsafeTemplateTest {
  @ParameterizedTest
  @CsvSource({
    "${a?no_esc}, turns escaping off",
    "${a ? noEsc}, turns escaping off",
    "<#noautoesc>a</#noautoesc>, turns escaping off",
    "${a?markup_string}, reads finished markup",
    "<#ftl output_format=\"plainText\">, changes how the template is read",
    "<#outputformat \"XML\">, changes how the template is read",
    "${\"a\"?eval}, runs code",
    "${\"freemarker.template.utility.Execute\"?new()}, runs code",
    "${a?api.b}, runs code",
    "${.now}, reads the clock",
    "${. now?long}, reads the clock",
    "<#setting locale=\"fr\">, changes how values are written",
    "<#attempt>a<#recover>b</#attempt>, hides errors",
    "<#list 1.. as i></#list>, begins a range without an end",
    "a\uFDD0b, is a character that marks slots",
    "${\"\\xFDD0\"}, is a character that marks slots"
  })
  void refuses(String template, String expected) {
    List<Problem> found = UnsafeTemplate.problems("templates/a.ftlh", template);

    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).message().contains(expected), found.get(0).message());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${a.name} is new now.",
        "${a?has_content?then(a, b)}",
        "<#list 1..9 as i>${i}</#list>",
        "<#list names as name>${name}</#list>",
        "<p>now, setting, attempt</p>",
        "<nav><#include \"/lists.ftlh\"></nav>"
      })
  void acceptsWhatOnlyLooksAlike(String template) {
    assertEquals(List.of(), UnsafeTemplate.problems("templates/a.ftlh", template));
  }

  @Test
  void namesTheLineAndTheColumn() {
    Problem found = UnsafeTemplate.problems("templates/a.ftlh", "<p>\n  ${a\n?no_esc}").get(0);

    assertEquals(3, found.line());
    assertEquals(1, found.column());
    assertEquals("?no_esc}", found.excerpt());
  }
}
