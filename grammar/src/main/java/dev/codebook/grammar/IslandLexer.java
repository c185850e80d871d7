package dev.codebook.grammar;

import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/**
 * What the island lexer remembers from token to token: whether it is in a directive, and how deep in the brackets of a
 * declaration. The grammar calls these methods by name.
 */
abstract class IslandLexer extends Lexer {

    private static final int NONE = -1;
    /** What {@code constexpr} begins with, too. */
    private static final String CONST = "const";

    /** What the next opening brace of a declaration begins. */
    private enum Head {
        NONE,
        ENUM,
        STRUCT,
        CONSTANT
    }

    /** The declaration around a struct's body, and the braces in the sea around it. */
    private record Outer(int declaration, boolean isTypedef, BraceStack braces) {}

    private final Deque<Outer> structs = new ArrayDeque<>();
    private boolean inDirective;
    /** Whether a brace stands in the last directive. */
    private boolean hasBrace;

    private int declarations;
    private int declaration;
    private boolean isClosed = true;
    private boolean isTypedef;
    private Head head = Head.NONE;
    /** Open brackets of all kinds in the declaration. */
    private int depth;
    /** Open braces in the sea, since the innermost struct's body of a typedef began. */
    private BraceStack braces = new BraceStack(false);

    /** The brace of an enum whose head, before a directive, is read again. */
    private int bodyAhead = NONE;

    private final LookBehind lookBack;

    IslandLexer(CharStream input) {
        super(input);
        lookBack = new LookBehind((HeaderStream) input);
    }

    /** Whether the last token was of a directive, its line's end excluded. */
    boolean inDirective() {
        return inDirective;
    }

    /** Whether a brace stands in the last directive so far. */
    boolean hasBrace() {
        return hasBrace;
    }

    /** The number of the declaration that the last token of a declaration belongs to. */
    int declaration() {
        return declaration;
    }

    /** Whether the last token closed that declaration. */
    boolean isClosed() {
        return isClosed;
    }

    /** Steps over blanks, which begin no token that counts: a token for each gap would double their number. */
    @Override
    public Token nextToken() {
        ((HeaderStream) _input).skipBlanks();
        return super.nextToken();
    }

    @Override
    public Token emit() {
        if (_type == HeaderLexer.BLOCK_COMMENT || _type == HeaderLexer.LINE_COMMENT) {
            lookBack.comment(_tokenStartCharIndex, getCharIndex());
        }
        return super.emit();
    }

    /** Begins inside a directive, among the preprocessing tokens that it consists of. */
    void beginInDirective() {
        inDirective = true;
        mode(HeaderLexer.TOKENS);
    }

    /** A hash begins a directive where only white space and comments stand before it (C11 6.10p2). */
    void openDirective() {
        if (bodyAhead >= 0) {
            _input.seek(bodyAhead);
            bodyAhead = NONE;
            skip();
        } else if (inDirective || !lookBack.isFirstOnLine(_tokenStartCharIndex)) {
            setType(_mode == DEFAULT_MODE ? HeaderLexer.CODE : HeaderLexer.HASH);
        } else {
            setType(HeaderLexer.HASH);
            lookBack.openDirective(_tokenStartCharIndex);
            inDirective = true;
            hasBrace = false;
            pushMode(HeaderLexer.DIRECTIVE);
        }
    }

    void endLine() {
        if (inDirective) {
            inDirective = false;
            lookBack.endDirective(getCharIndex());
            popMode();
        } else {
            skip();
        }
    }

    void openTypedef() {
        openDeclaration();
        isTypedef = true;
    }

    void openEnum() {
        openDeclaration();
        head = Head.ENUM;
    }

    void openDeclaration() {
        isTypedef = false;
        head = Head.NONE;
        depth = 0;
        declaration = declarations++;
        isClosed = false;
        pushMode(HeaderLexer.TOKENS);
    }

    /** Ends the declaration that is open. */
    void endDeclaration() {
        isClosed = true;
        popMode();
    }

    /** Goes back to a place and reads on inside the braces of an enum that a macro there opens. */
    void openEnumBody(int start) {
        openTypedef();
        depth = 1;
        _input.seek(start);
    }

    /**
     * Goes back to where a constant's declaration begins and reads it as tokens. What is local to a function or class, what
     * a template makes, the {@code const} behind a function's parameters, and one before an attribute, is a word like others.
     */
    void openConstant() {
        int start = _tokenStartCharIndex;
        int last = _input.LA(-1);
        boolean isAfterType = lookBack.isOneWord(start + CONST.length(), getCharIndex() - 1);
        boolean isOther = last == '(' || last == '{' && lookBack.isBehindParenthesis(start);
        if (braces.isInside() || isAfterType && isOther || lookBack.isOfTemplate(start)) {
            setType(HeaderLexer.WORD);
            if (last == '{') {
                _input.seek(start + CONST.length());
            }
            return;
        }
        openDeclaration();
        if (last == '{') {
            isTypedef = true;
            head = Head.CONSTANT;
        }
        _input.seek(isAfterType ? lookBack.wordsStart(start) : start);
        skip();
    }

    /** Reads on to the end of a raw string literal, of whose beginning the token is; else the token is one word. */
    void readRawString() {
        int quote = getCharIndex() - 1;
        int end = RawString.end((HeaderStream) _input, quote);
        boolean isInSea = _mode == DEFAULT_MODE;
        if (end < 0) {
            setType(isInSea ? HeaderLexer.WORD : HeaderLexer.IDENTIFIER);
            _input.seek(quote);
        } else {
            setType(isInSea ? HeaderLexer.TEXT : HeaderLexer.STRING);
            _input.seek(end);
        }
    }

    /** Reads the words before a brace again, as an enum's head; else the brace opens what any brace opens. */
    void openUnknownBody() {
        int start = lookBack.headStart(_tokenStartCharIndex);
        if (start < _tokenStartCharIndex) {
            openTypedef();
            head = Head.ENUM;
            bodyAhead = lookBack.isDirectiveBehind(start) ? _tokenStartCharIndex : NONE;
            _input.seek(start);
            skip();
        } else {
            openBrace();
            setType(HeaderLexer.OPEN_BRACE);
            _input.seek(_tokenStartCharIndex + 1);
        }
    }

    void enumHead() {
        if (!inDirective) {
            head = Head.ENUM;
        }
    }

    void structHead() {
        if (!inDirective && depth == 0) {
            head = Head.STRUCT;
        }
    }

    void openBracket() {
        if (!inDirective) {
            depth++;
        }
    }

    void closeParenthesis() {
        if (!inDirective && --depth < 0) {
            endDeclaration();
        }
    }

    /** The body of an enum is read as tokens, that of a struct as sea; a function's ends the declaration. */
    void openBody() {
        if (inDirective) {
            hasBrace = true;
            return;
        }
        if (head == Head.STRUCT && depth == 0) {
            structs.push(new Outer(declaration, isTypedef, braces));
            braces = new BraceStack(true);
            pushMode(DEFAULT_MODE);
        } else if (head == Head.ENUM || head == Head.CONSTANT || depth > 0) {
            depth++;
        } else {
            endDeclaration();
            openBrace();
        }
        head = head == Head.CONSTANT ? head : Head.NONE;
    }

    void closeBody() {
        if (inDirective) {
            hasBrace = true;
            return;
        }
        depth--;
        if (depth < 0) {
            endDeclaration();
            closeBrace();
        } else if (depth == 0 && !isTypedef) {
            endDeclaration();
        }
    }

    void semicolon() {
        if (!inDirective) {
            endDeclaration();
        }
    }

    void openBrace() {
        braces.open(lookBack.isScope(_tokenStartCharIndex));
    }

    void closeBrace() {
        if (!braces.isEmpty()) {
            braces.close();
        } else if (!structs.isEmpty()) {
            var outer = structs.pop();
            declaration = outer.declaration();
            isClosed = false;
            isTypedef = outer.isTypedef();
            braces = outer.braces();
            depth = 0;
            head = Head.NONE;
            popMode();
        }
    }
}
