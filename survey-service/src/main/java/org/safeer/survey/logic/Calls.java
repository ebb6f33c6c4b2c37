package org.safeer.survey.logic;

import java.util.List;

/** What a call must be like, so that its function finds what it takes. */
final class Calls {

  private Calls() {}

  /** Throws {@link SyntaxException} at the offset if there is no such call. */
  static Node of(String name, List<Node> written, int offset) {
    Function function = Functions.find(name, offset);
    List<Node> arguments =
        written.isEmpty() && Functions.takesSelf(name) ? List.of(new Node.Self()) : written;
    if (!function.takes(arguments.size())) {
      throw new SyntaxException(
          offset, "'" + name + "' takes " + function.arity() + ", not " + arguments.size() + ".");
    }
    return name.equals(Functions.REGEX)
        ? match(arguments, offset)
        : new Node.Call(offset, function, arguments);
  }

  /** A pattern that is put together from answers could not be checked now. */
  private static Node match(List<Node> arguments, int offset) {
    if (!(arguments.get(1) instanceof Node.Literal pattern)) {
      throw new SyntaxException(offset, "The pattern of 'regex' must be a text in quotes.");
    }
    return new Node.Match(
        offset, arguments.get(0), LinearPattern.of(pattern.value().asText(), offset));
  }
}
