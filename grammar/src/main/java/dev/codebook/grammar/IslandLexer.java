package dev.codebook.grammar;

import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Token;

/**
 * The state of the lexer between tokens: whether it is inside a directive, and how many brackets of a declaration are
 * open. The actions of {@code HeaderLexer.g4} call these methods.
 */
abstract class IslandLexer extends Lexer {

    private static final int NONE = -1;
    /** The keyword of a constant, which is also the start of {@code constexpr}. */
    private static final String CONST = "const";

    /** The kind of body that the next opening brace of a declaration starts. */
    private enum Head {
        NONE,
        ENUM,
        STRUCT,
        CONSTANT
    }

    /** The declaration around the body of a struct, and the braces that were open outside of it. */
    private record OuterDeclaration(int declaration, boolean isTypedef, BraceStack braces) {}

    private final Deque<OuterDeclaration> structs = new ArrayDeque<>();
    private boolean inDirective;
    private boolean hasBrace;

    private int declarations;
    private int declaration;
    private boolean isClosed = true;
    private boolean isTypedef;
    private Head head = Head.NONE;
    /** The number of open brackets of all kinds in the declaration. */
    private int depth;
    /** The open braces in the sea, inside the innermost struct body of a typedef. */
    private BraceStack braces = new BraceStack(false);

    /** The offset of the brace of an enum whose head is read again, if a directive separates head and brace. */
    private int bodyAhead = NONE;

    private final LookBehind lookBehind;

    IslandLexer(CharStream input) {
        super(input);
        lookBehind = new LookBehind((HeaderStream) input);
    }

    /** Returns whether the last token is part of a directive, without its line end. */
    boolean inDirective() {
        return inDirective;
    }

    /** Returns whether the last directive has a brace so far. */
    boolean hasBrace() {
        return hasBrace;
    }

    /** Returns the number of the last declaration. */
    int declaration() {
        return declaration;
    }

    /** Returns whether the last token closed the last declaration. */
    boolean isClosed() {
        return isClosed;
    }

    /** Skips blanks before the next token: a token for each gap would double the number of tokens. */
    @Override
    public Token nextToken() {
        ((HeaderStream) _input).skipBlanks();
        return super.nextToken();
    }

    @Override
    public Token emit() {
        if (_type == HeaderLexer.BLOCK_COMMENT || _type == HeaderLexer.LINE_COMMENT) {
            lookBehind.comment(_tokenStartCharIndex, getCharIndex());
        }
        return super.emit();
    }

    /** Starts inside a directive, at its preprocessing tokens. */
    void beginInDirective() {
        inDirective = true;
        mode(HeaderLexer.TOKENS);
    }

    /** Starts a directive if only white space and comments precede the hash on its line (C11 6.10p2). */
    void openDirective() {
        if (bodyAhead >= 0) {
            _input.seek(bodyAhead);
            bodyAhead = NONE;
            skip();
        } else if (inDirective || !lookBehind.isFirstOnLine(_tokenStartCharIndex)) {
            setType(_mode == DEFAULT_MODE ? HeaderLexer.CODE : HeaderLexer.HASH);
        } else {
            setType(HeaderLexer.HASH);
            lookBehind.openDirective(_tokenStartCharIndex);
            inDirective = true;
            hasBrace = false;
            pushMode(HeaderLexer.DIRECTIVE);
        }
    }

    void endLine() {
        if (inDirective) {
            inDirective = false;
            lookBehind.endDirective(getCharIndex());
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

    void endDeclaration() {
        isClosed = true;
        popMode();
    }

    /** Returns to the name of a macro that opens an enum, and continues inside the braces of the enum. */
    void openEnumBody(int start) {
        openTypedef();
        depth = 1;
        _input.seek(start);
    }

    /**
     * Returns to the start of the declaration of a constant and reads it as tokens. Ignores local constants of
     * functions and classes, templates, {@code const} after the parameters of a function, and {@code const} before an
     * attribute.
     */
    void openConstant() {
        int start = _tokenStartCharIndex;
        int last = _input.LA(-1);
        boolean isAfterType = lookBehind.isOneWord(start + CONST.length(), getCharIndex() - 1);
        boolean isOther = last == '(' || last == '{' && lookBehind.isAfterParenthesis(start);
        if (braces.isLocal() || isAfterType && isOther || lookBehind.isOfTemplate(start)) {
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
        _input.seek(isAfterType ? lookBehind.wordsStart(start) : start);
        skip();
    }

    /** Continues to the end of the raw string literal that the token starts; if there is none, the token is a word. */
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

    /** Reads the words before a brace again as the head of an enum if possible; otherwise reads an ordinary brace. */
    void openUnknownBody() {
        int start = lookBehind.headStart(_tokenStartCharIndex);
        if (start < _tokenStartCharIndex) {
            openTypedef();
            head = Head.ENUM;
            bodyAhead = lookBehind.isDirectiveAfter(start) ? _tokenStartCharIndex : NONE;
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

    /** Reads the body of an enum as tokens, and of a struct as sea; the body of a function ends the declaration. */
    void openBody() {
        if (inDirective) {
            hasBrace = true;
            return;
        }
        if (head == Head.STRUCT && depth == 0) {
            structs.push(new OuterDeclaration(declaration, isTypedef, braces));
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
        braces.open(lookBehind.isGlobalScope(_tokenStartCharIndex));
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
