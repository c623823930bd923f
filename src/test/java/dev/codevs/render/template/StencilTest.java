package dev.codevs.render.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.codevs.bytes.HashedBytes;
import dev.codevs.bytes.PageBuffer;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A stencil is cut at its slots; filling it puts a value into each. */
class StencilTest {
  @ParameterizedTest
  @CsvSource({
    "no slot, no slot",
    "'', ''",
    "{0}, A",
    "{0}{1}{0}, ABA",
    "<p>{1} é</p>{2}, <p>B é</p>C"
  })
  void isFilledInTheOrderOfItsSlots(String template, String expected) {
    List<HashedBytes> values =
        List.of("A", "B", "C").stream().map(v -> HashedBytes.of(v.getBytes(UTF_8))).toList();
    String rendered =
        template
            .chars()
            .filter(c -> c != '}')
            .mapToObj(c -> c == '{' ? Slots.MARK : (char) c)
            .map(c -> Character.isDigit(c) ? (char) ('\uE000' + c - '0') : c)
            .map(String::valueOf)
            .collect(Collectors.joining());
    PageBuffer page = new PageBuffer();

    Stencil.of(rendered).fill((slot, out) -> out.append(values.get(slot)), page);

    assertEquals(expected, new String(page.copy(), UTF_8));
  }
}
