// SPDX-License-Identifier: Apache-2.0
package org.ohsel.io.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.ohsel.model.EngagementRecord;

/** What the columns of a sheet mean, by its headings. */
final class Table {

    private static final int LONGEST_NAME = 100;

    private static final Set<String> KIND_HEADINGS = Set.of("record type", "type of record", "kind of record");

    private final Columns columns;
    private final String sheet;
    private final Class<? extends EngagementRecord> kind;
    private final @Nullable String part;
    private final Line headings;
    private final Map<Integer, Heading> texts = new TreeMap<>();
    private final int ids;
    private final int types;
    private final boolean onlyTypes;
    private final Map<Class<? extends EngagementRecord>, Map<Integer, Field>> fields = new HashMap<>();
    private final Map<Integer, String> withoutHeading = new HashMap<>();

    /**
     * Finds the meaning of columns.
     *
     * @param kind the kind of record, or the first that has the part
     * @param part the member whose objects the rows are; null if they are records
     */
    Table(Columns columns, String sheet, Class<? extends EngagementRecord> kind, @Nullable String part, Line headings) {
        this.columns = columns;
        this.sheet = sheet;
        this.kind = kind;
        this.part = part;
        this.headings = headings;
        headings.cells().forEach((at, cell) -> texts.put(at, new Heading(cell.text())));
        int explicit = find(KIND_HEADINGS);
        this.onlyTypes = explicit >= 0;
        this.types = explicit >= 0 || part != null ? explicit : find(Set.of("type"));
        this.ids = part == null ? idOfRecord() : idOfWhole();
    }

    private int find(Set<String> names) {
        for (Map.Entry<Integer, Heading> heading : texts.entrySet()) {
            if (names.contains(heading.getValue().plain())) {
                return heading.getKey();
            }
        }
        return -1;
    }

    private int idOfRecord() {
        return texts.entrySet().stream()
                .filter(heading -> columns.meaning(kind, null, heading.getValue())
                        .map(Column::member)
                        .filter("id"::equals)
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(-1);
    }

    /** The column of the record that each row belongs to, which comes before an id that the row itself may have. */
    private int idOfWhole() {
        Set<String> names = new HashSet<>(Set.of("record id", "activity id", "record", "activity"));
        for (Class<? extends EngagementRecord> each : Kinds.with(String.valueOf(part))) {
            String type = EngagementRecord.typeOf(each).replace('-', ' ');
            names.add(type);
            names.add(type + " id");
            names.add(type + " ref");
            names.add(type + " reference");
        }
        int named = find(names);
        return named >= 0 ? named : find(Set.of("id", "ref", "reference"));
    }

    String sheet() {
        return sheet;
    }

    @Nullable
    String part() {
        return part;
    }

    Line headings() {
        return headings;
    }

    Class<? extends EngagementRecord> kind() {
        return kind;
    }

    boolean hasIds() {
        return ids >= 0;
    }

    /** Whether a row may say what kind of record it is. */
    boolean hasTypes() {
        return types >= 0;
    }

    /** How many headings are known. */
    int known() {
        return (int) texts.keySet().stream()
                .filter(at -> at == ids || at == types || isKnown(at))
                .count();
    }

    private boolean isKnown(int at) {
        List<Class<? extends EngagementRecord>> kinds = types >= 0 ? EngagementRecord.kinds() : List.of(kind);
        return kinds.stream().anyMatch(each -> {
            @Nullable Field field = fields(each).get(at);
            return field != null && !field.isUnknown();
        });
    }

    /** The columns that nobody knows. */
    List<Field> unknown() {
        return texts.keySet().stream()
                .filter(at -> at != ids && at != types && !isKnown(at))
                .map(at -> fields(kind).get(at))
                .toList();
    }

    /** What the columns were taken for. */
    List<Column> meanings() {
        return fields(kind).values().stream().map(Field::column).toList();
    }

    /** The id of a row; null if it has none. */
    @Nullable
    Cell id(Line line) {
        @Nullable Cell cell = ids < 0 ? null : line.cells().get(ids);
        return cell == null || cell.fault() != null || NothingKnown.isSaid(cell.text()) ? null : cell;
    }

    /** The cell that says what kind of record a row is; null if none does. */
    @Nullable
    Cell type(Line line) {
        @Nullable Cell cell = types < 0 ? null : line.cells().get(types);
        return cell != null
                        && cell.fault() == null
                        && (onlyTypes || Kinds.named(cell.text()).isPresent())
                ? cell
                : null;
    }

    /** Whether a column says something about the row itself and fills no member. */
    boolean isOfRow(int at, Line line) {
        return (at == ids && part != null) || (at == types && type(line) != null);
    }

    Class<? extends EngagementRecord> kind(Line line) {
        @Nullable Cell type = type(line);
        return type == null ? kind : Kinds.named(type.text()).orElse(kind);
    }

    /** The columns, for a kind of record, by number. */
    Map<Integer, Field> fields(Class<? extends EngagementRecord> record) {
        @Nullable Map<Integer, Field> known = fields.get(record);
        if (known == null) {
            known = make(record);
            fields.put(record, known);
        }
        return known;
    }

    /** The field of a cell beyond the headings, which is kept under the letters of its column. */
    Field withoutHeading(int at, String letters) {
        String name = withoutHeading.computeIfAbsent(at, key -> "column " + letters);
        return new Field(at, new Column(name, name, Map.of(), Column.Origin.UNKNOWN), null, name, 0, 0, Map.of());
    }

    /** Whether a cell is in a column without a heading that has not been seen before. */
    boolean isNew(int at) {
        return !withoutHeading.containsKey(at);
    }

    private Map<Integer, Field> make(Class<? extends EngagementRecord> record) {
        Map<Integer, Field> made = new TreeMap<>();
        Map<String, Integer> times = new HashMap<>();
        Set<String> kept = new HashSet<>();
        for (Map.Entry<Integer, Heading> heading : texts.entrySet()) {
            String header = heading.getValue().text();
            boolean isId = heading.getKey() == ids && part == null;
            Optional<Column> column = isId
                    ? Optional.of(new Column(header, "id", Map.of(), Column.Origin.GUESSED))
                    : columns.meaning(record, part, heading.getValue());
            @Nullable String member = column.map(Column::member).orElse(null);
            @Nullable
            Target target = member == null ? null : Target.of(record, member).orElse(null);
            String name = keptAs(record, header);
            for (int again = 2; target == null && !kept.add(name); again++) {
                name = keptAs(record, header) + " " + again;
            }
            String unknown = name;
            Column meant = column.orElseGet(() -> new Column(header, unknown, Map.of(), Column.Origin.UNKNOWN));
            int occurrence =
                    target == null || !target.isPartOfList() || target.path().size() == 1
                            ? 0
                            : times.merge(member + meant.with(), 1, Integer::sum) - 1;
            made.put(
                    heading.getKey(),
                    new Field(heading.getKey(), meant, target, name, occurrence, occurrence, meant.with()));
        }
        made.replaceAll((at, field) -> together(field, made));
        return made;
    }

    /** The name under which unknown cells are kept, which must not be that of a member. */
    private String keptAs(Class<? extends EngagementRecord> record, String header) {
        String name = header.length() > LONGEST_NAME ? header.substring(0, LONGEST_NAME) : header;
        boolean isTaken = name.equals("type")
                || name.endsWith(Target.END)
                || Members.of(record, part).has(name);
        return isTaken ? "column " + name.replace(':', ' ') : name;
    }

    /**
     * Columns of one object: a guessed constant gives way to a column of its own, and a column without a constant belongs to
     * the nearest with one.
     */
    private static Field together(Field field, Map<Integer, Field> all) {
        @Nullable Target target = field.target();
        if (target == null || target.path().size() < 2) {
            return field;
        }
        List<String> object = target.path().subList(0, target.path().size() - 1);
        List<Field> siblings = new ArrayList<>();
        for (Field other : all.values()) {
            if (other.target() != null
                    && other.target().path().size() == target.path().size()
                    && other.target().path().subList(0, object.size()).equals(object)) {
                siblings.add(other);
            }
        }
        Map<String, String> with = new HashMap<>(field.with());
        if (with.isEmpty()) {
            Iterator<Field> nearest = siblings.stream()
                    .filter(other -> !other.column().with().isEmpty())
                    .sorted((a, b) -> Integer.compare(distance(a, field), distance(b, field)))
                    .iterator();
            with.putAll(nearest.hasNext() ? nearest.next().column().with() : Map.of());
        }
        siblings.forEach(other -> {
            if (other.column().with().isEmpty()) {
                with.remove(other.target() == null ? "" : other.target().path().get(object.size()));
            }
        });
        return new Field(
                field.at(),
                field.column(),
                target,
                field.keptAs(),
                field.occurrence(),
                Math.min(field.occurrence(), Math.max(0, times(object.get(0), all) - 1)),
                Map.copyOf(with));
    }

    /** How many objects of a list a row may have: the most columns that fill one member of them. */
    private static int times(String list, Map<Integer, Field> all) {
        return 1
                + all.values().stream()
                        .filter(field -> field.target() != null
                                && field.target().path().size() == 2
                                && field.target().path().get(0).equals(list))
                        .mapToInt(Field::occurrence)
                        .max()
                        .orElse(0);
    }

    /** Columns to the left are nearer. */
    private static int distance(Field other, Field field) {
        int columns = field.at() - other.at();
        return columns >= 0 ? 2 * columns : -2 * columns + 1;
    }
}
