// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is wrong in the database after the register was killed. All figures but the first two should be zero.
 *
 * @param acknowledged the versions that were acknowledged
 * @param unanswered the requests that were never answered, and are whole or absent
 * @param lost acknowledged versions that are not there, or not as they were sent
 * @param doubled versions that are there more than once, or were not sent
 * @param half requests of which a part is there, and records that are there without what they are found by, or the other way round
 * @param unexpected requests that were refused while the register ran
 */
record Losses(int acknowledged, int unanswered, int lost, int doubled, int half, int unexpected) {

    private static final List<String> HALF = List.of(
            // A newest version that questions do not find.
            "select count(*) from record_version v where v.json is not null and not exists (select 1 from record_version n"
                    + " where n.record_id = v.record_id and n.version > v.version) and not exists (select 1 from edition e"
                    + " where e.audience = 'staff' and e.record_id = v.record_id and e.version = v.version)",
            // What questions find, without its version.
            "select count(*) from edition e where not exists (select 1 from record_version v"
                    + " where v.record_id = e.record_id and v.version = e.version)",
            // Each has one borough, one commitment.
            "select count(*) from edition e where not exists (select 1 from edition_term t where t.number = e.number"
                    + " and t.dimension = 'borough') or not exists (select 1 from edition_commitment c where c.number = e.number)",
            "select count(*) from edition_term t where not exists (select 1 from edition e where e.number = t.number)",
            "select count(*) from edition_commitment c where not exists (select 1 from edition e where e.number = c.number)");

    boolean isNone() {
        return lost + doubled + half + unexpected == 0;
    }

    Losses plus(Losses other) {
        return new Losses(
                acknowledged + other.acknowledged,
                unanswered + other.unanswered,
                lost + other.lost,
                doubled + other.doubled,
                half + other.half,
                unexpected + other.unexpected);
    }

    static Losses of(List<Writer> writers, String url, String user) {
        try (Connection connection = DriverManager.getConnection(url, user, "");
                Statement statement = connection.createStatement()) {
            Map<String, List<String>> stored = stored(statement);
            int half = 0;
            for (String query : HALF) {
                try (ResultSet count = statement.executeQuery(query)) {
                    count.next();
                    half += count.getInt(1);
                    if (count.getInt(1) > 0) {
                        System.err.println(count.getInt(1) + " half written: " + query);
                    }
                }
            }
            Losses losses = new Losses(0, 0, 0, 0, half, 0);
            Set<String> sent = new HashSet<>();
            for (Writer writer : writers) {
                losses = losses.plus(of(writer, stored));
                sent.addAll(writer.acknowledged().keySet());
                sent.addAll(writer.unanswered().keySet());
            }
            stored.keySet().removeAll(sent);
            return losses.plus(new Losses(0, 0, 0, stored.size(), 0, 0));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, List<String>> stored(Statement statement) throws SQLException {
        Map<String, List<String>> stored = new HashMap<>();
        try (ResultSet rows =
                statement.executeQuery("select record_id, json from record_version order by record_id, version")) {
            while (rows.next()) {
                stored.computeIfAbsent(rows.getString(1), id -> new ArrayList<>())
                        .add(rows.getString(2));
            }
        }
        return stored;
    }

    private static Losses of(Writer writer, Map<String, List<String>> stored) {
        int acknowledged = 0;
        int lost = 0;
        int doubled = 0;
        int present = 0;
        for (Map.Entry<String, List<String>> record : writer.acknowledged().entrySet()) {
            List<String> versions = new ArrayList<>(stored.getOrDefault(record.getKey(), List.of()));
            for (String json : record.getValue()) {
                acknowledged++;
                if (versions.isEmpty() || !versions.remove(0).equals(json)) {
                    lost++;
                }
            }
            String last = writer.unanswered().get(record.getKey());
            if (last != null && versions.size() == 1 && versions.get(0).equals(last)) {
                present++;
            } else {
                doubled += versions.size();
            }
        }
        for (Map.Entry<String, String> record : writer.unanswered().entrySet()) {
            List<String> versions = stored.getOrDefault(record.getKey(), List.of());
            if (!writer.acknowledged().containsKey(record.getKey()) && !versions.isEmpty()) {
                present++;
                doubled += versions.size() - 1;
                lost += versions.get(0).equals(record.getValue()) ? 0 : 1;
            }
        }
        boolean whole = present == 0 || present == writer.unanswered().size();
        if (lost + doubled > 0 || !whole) {
            System.err.println(lost + " lost, " + doubled + " doubled, " + present + " present of "
                    + writer.unanswered().keySet());
        }
        return new Losses(
                acknowledged,
                writer.unanswered().isEmpty() ? 0 : 1,
                lost,
                doubled,
                whole ? 0 : 1,
                writer.unexpected() == null ? 0 : 1);
    }
}
