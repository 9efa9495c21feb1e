// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes the comments of a sheet again. Those of people stay, with ours behind their words; those of an earlier run go.
 */
final class AnnotatedComments {

    /** The author of the comments, by which those of an earlier run are known. */
    static final String AUTHOR = "ohsel";

    private static final String MARK = AnnotatedCopy.HEADING + ":";
    private static final String SPACE = "\\s|&#10;|&#x0?A;|&#13;|_x000D_";

    /** What an earlier run wrote; programs write the ends of lines in different ways, and some leave out the author. */
    private static final Pattern OURS =
            Pattern.compile("(?s)(?<!" + SPACE + ")(?:" + SPACE + ")*+" + MARK + "(?:" + SPACE + ").*");

    /** Text without runs, and the prefix of its elements. */
    private static final Pattern WITHOUT_RUNS =
            Pattern.compile("(<((?:[^<>\\s:]*:)?)text>)(<\\2t(?:\\s[^<>]*)?>[^<]*</\\2t>)");

    /** Authors of what is only a substitute for a conversation, which is in a part of its own. */
    private static final String CONVERSATION = "tc=";

    private final Map<String, String> comments;
    private final Set<String> added = new TreeSet<>();
    private final Set<String> removed = new TreeSet<>();
    private final List<String> authors = new ArrayList<>();
    private final StringBuilder output = new StringBuilder();

    /**
     * Prepares.
     *
     * @param comments what to write, by the cell
     */
    AnnotatedComments(Map<String, String> comments) {
        this.comments = new TreeMap<>(comments);
    }

    /** The cells that got a comment of their own. */
    Set<String> added() {
        return added;
    }

    /** The cells whose comment of an earlier run is gone. */
    Set<String> removed() {
        return removed;
    }

    /** A part with these comments only. */
    byte[] part(String namespace) throws IOException {
        String empty = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"" + namespace
                + "\"><authors></authors><commentList></commentList></comments>";
        return part(empty.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A part with what it had, and these comments. */
    byte[] part(byte[] before) throws IOException {
        XmlPieces pieces = new XmlPieces(new ByteArrayInputStream(before));
        boolean inAuthor = false;
        for (@Nullable String piece = pieces.next(); piece != null; piece = pieces.next()) {
            if (XmlPieces.isStart(piece, "author")) {
                inAuthor = !XmlPieces.isEmpty(piece);
                authors.add("");
            } else if (XmlPieces.isEnd(piece, "author")) {
                inAuthor = false;
            } else if (inAuthor) {
                authors.set(authors.size() - 1, authors.get(authors.size() - 1) + piece);
            }
            if (XmlPieces.isStart(piece, "comment") && !XmlPieces.isEmpty(piece)) {
                comment(piece, pieces);
            } else if (XmlPieces.isStart(piece, "authors") && XmlPieces.isEmpty(piece)) {
                output.append(XmlPieces.opened(piece));
                endAuthors(XmlPieces.prefix(piece));
                output.append("</").append(XmlPieces.prefix(piece)).append("authors>");
            } else if (XmlPieces.isEnd(piece, "authors")) {
                endAuthors(XmlPieces.prefix(piece));
                output.append(piece);
            } else if (XmlPieces.isStart(piece, "commentList") && XmlPieces.isEmpty(piece)) {
                output.append(XmlPieces.opened(piece));
                endComments(XmlPieces.prefix(piece));
                output.append("</").append(XmlPieces.prefix(piece)).append("commentList>");
            } else if (XmlPieces.isEnd(piece, "commentList")) {
                endComments(XmlPieces.prefix(piece));
                output.append(piece);
            } else {
                output.append(piece);
            }
        }
        return output.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private void endAuthors(String prefix) {
        if (!authors.contains(AUTHOR) && !comments.isEmpty()) {
            authors.add(AUTHOR);
            output.append("<").append(prefix).append("author>").append(AUTHOR);
            output.append("</").append(prefix).append("author>");
        }
    }

    private void endComments(String prefix) {
        for (Map.Entry<String, String> comment : comments.entrySet()) {
            String p = prefix;
            output.append("<").append(p).append("comment ref=\"").append(comment.getKey());
            output.append("\" authorId=\"")
                    .append(authors.indexOf(AUTHOR))
                    .append("\"><")
                    .append(p);
            output.append("text>")
                    .append(run(p, MARK + "\n" + comment.getValue()))
                    .append("</")
                    .append(p)
                    .append("text></");
            output.append(p).append("comment>");
            added.add(comment.getKey());
        }
    }

    private static String run(String prefix, String text) {
        return "<" + prefix + "r><" + prefix + "t xml:space=\"preserve\">" + XmlPieces.escape(text) + "</" + prefix
                + "t></" + prefix + "r>";
    }

    private void comment(String start, XmlPieces pieces) throws IOException {
        String ref = String.valueOf(XmlPieces.attribute(start, "ref"));
        String author = author(start);
        List<String> content = new ArrayList<>();
        for (@Nullable String piece = pieces.next();
                piece != null && !XmlPieces.isEnd(piece, "comment");
                piece = pieces.next()) {
            content.add(piece);
        }
        String prefix = XmlPieces.prefix(start);
        List<String> words = withoutOurs(content);
        if (author.equals(AUTHOR) || (!words.equals(content) && isBlank(words))) {
            removed.add(ref);
            return;
        }
        @Nullable String more = author.startsWith(CONVERSATION) ? null : comments.get(ref);
        comments.remove(ref);
        output.append(start).append(withRun(words, prefix, more));
        output.append("</").append(prefix).append("comment>");
    }

    private String author(String comment) {
        String number = String.valueOf(XmlPieces.attribute(comment, "authorId"));
        boolean isNumber = number.matches("\\d{1,6}");
        int index = isNumber ? Integer.parseInt(number) : Integer.MAX_VALUE;
        return index < authors.size() ? authors.get(index) : "";
    }

    /** The words of a person with ours behind them. */
    private static String withRun(List<String> words, String prefix, @Nullable String more) {
        StringBuilder text = new StringBuilder();
        boolean done = more == null;
        for (String piece : words) {
            boolean isBehind = XmlPieces.isStart(piece, "rPh")
                    || XmlPieces.isStart(piece, "phoneticPr")
                    || XmlPieces.isEnd(piece, "text");
            if (!done && isBehind) {
                done = true;
                text.append(run(prefix, "\n\n" + MARK + "\n" + more));
            }
            text.append(piece);
        }
        return done ? inRuns(text.toString(), more != null) : text.toString();
    }

    /** Text without runs becomes one, since a program may show either the text or the runs. */
    private static String inRuns(String text, boolean changed) {
        return changed ? WITHOUT_RUNS.matcher(text).replaceFirst("$1<$2r>$3</$2r>") : text;
    }

    /** What a person wrote, without what an earlier run wrote behind it, even if a program has put both into one run. */
    private static List<String> withoutOurs(List<String> content) {
        List<String> kept = new ArrayList<>();
        int start = -1;
        boolean cut = false;
        for (String piece : content) {
            if (XmlPieces.isStart(piece, "r")) {
                start = kept.size();
                cut = false;
            }
            String rest = piece.startsWith("<") ? piece : OURS.matcher(piece).replaceFirst("");
            cut |= !rest.equals(piece);
            kept.add(rest);
            if (start >= 0 && XmlPieces.isEnd(piece, "r")) {
                List<String> run = kept.subList(start, kept.size());
                if (cut && isBlank(run)) {
                    run.clear();
                }
                start = -1;
            }
        }
        return kept;
    }

    private static boolean isBlank(List<String> pieces) {
        return pieces.stream().allMatch(piece -> piece.startsWith("<") || piece.isBlank());
    }
}
