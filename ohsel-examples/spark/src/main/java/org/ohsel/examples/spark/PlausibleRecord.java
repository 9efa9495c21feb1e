// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.spark;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Records as a commissioner's log has them, without a finding. */
final class PlausibleRecord {

    private static final List<String> BOROUGHS =
            List.of("bexley", "bromley", "greenwich", "lambeth", "lewisham", "southwark");

    private static final List<String> WORKSTREAMS = List.of("maternity", "cancer", "planned-care");

    private static final LocalDate FIRST = LocalDate.of(2014, 1, 6);

    private PlausibleRecord() {}

    /** The record of a number, as a line. */
    static String json(long number) {
        String borough = BOROUGHS.get((int) (number % BOROUGHS.size()));
        String workstream = WORKSTREAMS.get((int) (number / 6 % WORKSTREAMS.size()));
        LocalDate date = FIRST.plusDays(number / 18 % 2_500);
        return number % 5 == 0 ? publication(number, workstream, date) : event(number, borough, workstream, date);
    }

    private static String event(long number, String borough, String workstream, LocalDate date) {
        return String.format(
                Locale.ROOT,
                "{\"type\": \"event\", \"id\": \"meeting-%d\", \"kind\": \"%s\", \"title\": \"%s in %s\", \"date\": \"%s\","
                        + " \"status\": \"passed\", \"boroughs\": [\"%s\"], \"workstreams\": [\"%s\"], \"participations\": ["
                        + "{\"kind\": \"attended\", \"groups\": [\"%s\"], \"headcount\": {\"count\": %d, \"qualifier\":"
                        + " \"exact\"}}, {\"kind\": \"attended\", \"groups\": [\"staff\"], \"headcount\": {\"count\": %d,"
                        + " \"qualifier\": \"exact\"}}], \"questions\": [{\"text\": \"Who leads the work?\", \"responses\":"
                        + " [{\"text\": \"The clinical lead of the workstream does.\"}]}]}",
                number,
                number % 2 == 0 ? "workshop" : "public-event",
                workstream,
                borough,
                date,
                borough,
                workstream,
                number % 4 == 0 ? "carers" : "public",
                12 + number % 60,
                6 + number % 9);
    }

    private static String publication(long number, String workstream, LocalDate date) {
        return String.format(
                Locale.ROOT,
                "{\"type\": \"publication\", \"id\": \"report-of-%d\", \"kind\": \"paper\", \"title\": \"What people said"
                        + " about %s\", \"published\": \"%s\", \"workstreams\": [\"%s\"], \"recommendations\": [{\"text\":"
                        + " \"Open a second clinic.\", \"number\": \"1\", \"responses\": [{\"text\": \"It opens in May.\","
                        + " \"status\": \"accepted\"}]}]}",
                number,
                workstream,
                date,
                workstream);
    }
}
