package org.safeer.survey.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.ParserRuleContext;
import org.safeer.survey.logic.grammar.XlsExpressionBaseVisitor;
import org.safeer.survey.logic.grammar.XlsExpressionParser;

/** From the parser's tree, which has a level for every rank of operators, to ours. */
final class TreeBuilder extends XlsExpressionBaseVisitor<Node> {

  @Override
  public Node visitExpression(XlsExpressionParser.ExpressionContext context) {
    return visit(context.disjunction());
  }

  @Override
  public Node visitDisjunction(XlsExpressionParser.DisjunctionContext context) {
    return joined(context.conjunction(), Node.Any::new);
  }

  @Override
  public Node visitConjunction(XlsExpressionParser.ConjunctionContext context) {
    return joined(context.equality(), Node.All::new);
  }

  @Override
  public Node visitEquality(XlsExpressionParser.EqualityContext context) {
    return chain(context.relation(), context.equalityOperator());
  }

  @Override
  public Node visitRelation(XlsExpressionParser.RelationContext context) {
    return chain(context.sum(), context.relationOperator());
  }

  @Override
  public Node visitSum(XlsExpressionParser.SumContext context) {
    return chain(context.product(), context.sumOperator());
  }

  @Override
  public Node visitProduct(XlsExpressionParser.ProductContext context) {
    return chain(context.signed(), context.productOperator());
  }

  private Node joined(List<? extends ParserRuleContext> parts, Function<List<Node>, Node> join) {
    List<Node> nodes = nodes(parts);
    return nodes.size() == 1 ? nodes.get(0) : join.apply(nodes);
  }

  private Node chain(
      List<? extends ParserRuleContext> parts, List<? extends ParserRuleContext> operators) {
    return joined(
        parts,
        nodes ->
            new Node.Chain(
                operators.stream().map(sign -> Operator.of(sign.getText())).toList(), nodes));
  }

  private List<Node> nodes(List<? extends ParserRuleContext> parts) {
    // A loop, for a stream would lay three times as many calls upon each other.
    List<Node> nodes = new ArrayList<>();
    for (ParserRuleContext part : parts) {
      nodes.add(visit(part));
    }
    return List.copyOf(nodes);
  }

  @Override
  public Node visitSigned(XlsExpressionParser.SignedContext context) {
    Node operand = visit(context.primary());
    int signs = context.MINUS().size();
    if (signs == 0) {
      return operand;
    }
    // Two signs make a number of a text, as one does; a third is the first again.
    Node negated = new Node.Negation(operand);
    return signs % 2 == 1 ? negated : new Node.Negation(negated);
  }

  @Override
  public Node visitGroup(XlsExpressionParser.GroupContext context) {
    return visit(context.disjunction());
  }

  @Override
  public Node visitCall(XlsExpressionParser.CallContext context) {
    List<Node> arguments = nodes(context.disjunction());
    int offset = context.NAME().getSymbol().getStartIndex();
    return Calls.of(context.NAME().getText(), arguments, offset);
  }

  @Override
  public Node visitItem(XlsExpressionParser.ItemContext context) {
    String text = context.getText();
    return new Node.Item(text.substring(2, text.length() - 1).strip());
  }

  @Override
  public Node visitSelf(XlsExpressionParser.SelfContext context) {
    return new Node.Self();
  }

  @Override
  public Node visitNumber(XlsExpressionParser.NumberContext context) {
    return new Node.Literal(Value.number(Numbers.read(context.getText())));
  }

  @Override
  public Node visitText(XlsExpressionParser.TextContext context) {
    String text = context.getText();
    return new Node.Literal(Value.text(text.substring(1, text.length() - 1)));
  }
}
