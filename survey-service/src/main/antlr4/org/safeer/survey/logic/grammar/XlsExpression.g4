/**
 * The expressions of XLSForm: XPath 1.0 without paths, where ${name} reads an item.
 *
 * Every rule is a loop, none calls itself on its left, so that a long chain makes a flat tree: only
 * parentheses nest, and their depth is checked before the parser runs.
 */
grammar XlsExpression;

expression : disjunction EOF ;
disjunction : conjunction (OR conjunction)* ;
conjunction : equality (AND equality)* ;
equality : relation (equalityOperator relation)* ;
relation : sum (relationOperator sum)* ;
sum : product (sumOperator product)* ;
product : signed (productOperator signed)* ;
signed : MINUS* primary ;

equalityOperator : EQUAL | NOT_EQUAL ;
relationOperator : LESS | LESS_OR_EQUAL | GREATER | GREATER_OR_EQUAL ;
sumOperator : PLUS | MINUS ;
productOperator : TIMES | DIV | MOD ;

primary
  : LEFT disjunction RIGHT # group
  | NAME LEFT (disjunction (COMMA disjunction)*)? RIGHT # call
  | ITEM # item
  | SELF # self
  | NUMBER # number
  | TEXT # text
  ;

OR : 'or' ;
AND : 'and' ;
DIV : 'div' ;
MOD : 'mod' ;

EQUAL : '=' ;
NOT_EQUAL : '!=' ;
LESS : '<' ;
LESS_OR_EQUAL : '<=' ;
GREATER : '>' ;
GREATER_OR_EQUAL : '>=' ;
PLUS : '+' ;
MINUS : '-' ;
TIMES : '*' ;
LEFT : '(' ;
RIGHT : ')' ;
COMMA : ',' ;

ITEM : '${' [ \t]* ~[ \t\r\n${}'"]+ [ \t]* '}' ;
NUMBER : [0-9]+ ('.' [0-9]*)? | '.' [0-9]+ ;
SELF : '.' ;
TEXT : '\'' ~'\''* '\'' | '"' ~'"'* '"' ;
NAME : [A-Za-z_] [A-Za-z0-9_-]* (':' [A-Za-z_] [A-Za-z0-9_-]*)? ;

SPACE : [ \t\r\n]+ -> skip ;

/** Whatever else: the lexer refuses nothing, so that there is one place that says what is wrong. */
STRANGER : '..' | . ;
