// Which turns are looked for, by the codes they bear. docs/retrieval.md tells it to people.
grammar CodeQuery;

query : any EOF ;

any : all (OR all)* ;

all : term (AND term | negation)* ;

term : negation | near ;

negation : NOT near ;

near
  : code OVERLAPS code                  # overlapping
  | part WITHIN NUMBER TURNS? OF part   # close
  | part                                # there
  ;

part
  : '(' any ')'   # nested
  | code          # coded
  ;

code : (KEY | NUMBER) BELOW? ;

AND : 'AND' ;
OR : 'OR' ;
NOT : 'NOT' ;
WITHIN : 'WITHIN' ;
TURNS : 'TURN' 'S'? ;
OF : 'OF' ;
OVERLAPS : 'OVERLAPS' ;
BELOW : '*' ;
NUMBER : [0-9]+ ;
KEY : [a-z0-9] [a-z0-9-]* ;
SPACE : [ \t\r\n]+ -> skip ;
