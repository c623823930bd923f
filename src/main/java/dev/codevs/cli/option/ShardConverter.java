package dev.codevs.cli.option;

import dev.codevs.model.Limits;
import dev.codevs.model.Shard;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the option {@code --shard}: {@code 2/3} is the second of three shares. */
public final class ShardConverter implements ITypeConverter<Shard> {
  private static final Pattern SHARD = Pattern.compile("([1-9][0-9]{0,5})/([1-9][0-9]{0,5})");

  @Override
  public Shard convert(String given) {
    Matcher shard = SHARD.matcher(given);
    if (shard.matches()) {
      int index = Integer.parseInt(shard.group(1));
      int count = Integer.parseInt(shard.group(2));
      if (index <= count && count <= Limits.SHARES) {
        return new Shard(index, count);
      }
    }
    throw new TypeConversionException(
        "\""
            + given
            + "\" is not a share; expected I/N with 1 <= I <= N <= "
            + Limits.SHARES
            + ", such as 2/3");
  }
}
