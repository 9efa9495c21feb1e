// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.cli.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemTag;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.ohsel.io.editor.Caret;
import org.ohsel.io.editor.Completion;
import org.ohsel.io.editor.EditorHelp;

/** What can be written at a position, as the protocol has it. */
final class Completions {

    private Completions() {}

    static List<CompletionItem> at(String text, Position position, EditorHelp help) {
        Lines lines = new Lines(text);
        Caret caret = Caret.in(text, lines.offset(position));
        Range range = lines.range(caret.start(), caret.end());
        boolean colon = caret.part() == Caret.Part.NAME && !isFollowedByColon(text, caret.end());
        List<CompletionItem> items = new ArrayList<>();
        for (Completion completion : help.completions(caret)) {
            items.add(item(completion, range, colon, items.size()));
        }
        return items;
    }

    private static CompletionItem item(Completion completion, Range range, boolean colon, int number) {
        String written = completion.quoted() ? "\"" + completion.text() + "\"" : completion.text();
        CompletionItem item = new CompletionItem(completion.text());
        item.setKind(
                switch (completion.kind()) {
                    case MEMBER -> CompletionItemKind.Property;
                    case CODE -> CompletionItemKind.EnumMember;
                    case WORD -> CompletionItemKind.Value;
                });
        item.setDetail(completion.label());
        item.setDocumentation(new MarkupContent("markdown", Objects.requireNonNullElse(completion.description(), "")));
        item.setTextEdit(Either.forLeft(new TextEdit(range, colon ? written + ": " : written)));
        // What editors compare with what has been typed: it begins with the quotation mark, as that does, and the label
        // follows, so that somebody who types southwark finds the code of its CCG.
        item.setFilterText(
                completion.kind() == Completion.Kind.CODE && completion.label() != null
                        ? written + " " + completion.label()
                        : written);
        item.setSortText(String.format(Locale.ROOT, "%06d", number));
        if (completion.discouraged()) {
            item.setTags(List.of(CompletionItemTag.Deprecated));
        }
        return item;
    }

    private static boolean isFollowedByColon(String text, int end) {
        int i = end;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == ':';
    }
}
