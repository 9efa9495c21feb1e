// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.operations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.stream.IntStream;
import org.ohsel.model.term.BodyRef;
import org.ohsel.model.term.Borough;
import org.ohsel.model.vocabulary.Vocabulary;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Made-up records of ten years, from 2015 to 2024, one in each line: to see how the register does with many. Nobody said any of it. The same seed gives
 * the same records.
 */
public final class GeneratedRecords implements Iterator<String> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3653;

    /** By how many days one record may come later than another of the same day. */
    private static final int LATEST = 60;

    private static final List<String> BOROUGHS = words("bexley bromley greenwich lambeth lewisham southwark");
    private static final List<String> WORKSTREAMS =
            words("primary-and-community-care long-term-conditions planned-care urgent-and-emergency-care maternity"
                    + " children-and-young-people cancer");
    private static final List<String> GROUPS =
            words("patients public carers residents parents older-people young-people disabled-people deaf-people"
                    + " people-with-diabetes people-with-dementia refugees-and-asylum-seekers veterans volunteers councillors"
                    + " clinicians patient-participation-groups community-groups");
    private static final List<String> THEMES = words(
            "access waiting-times gp-access transport-and-travel parking communication information staff-attitudes"
                    + " digital-exclusion interpreting joined-up-care continuity location-of-services opening-hours trust cleanliness"
                    + " physical-access support-for-carers choice safety discharge loneliness");
    private static final List<String> EVENTS = words(
            "public-event workshop focus-group survey drop-in listening-event outreach engagement-event online-event");
    private static final List<String> PROVIDERS = words("RJ1 RJ2 RJZ RPG RV5");
    private static final List<String> SENTIMENTS = words("welcomed concerned opposed requested");
    private static final List<String> SERVICES = words(
            "surgery clinic ward pharmacy hospital unit hub helpline website midwife nurse receptionist consultant"
                    + " physiotherapist ambulance appointment letter referral scan blood-test vaccination waiting-room lift entrance"
                    + " car-park bus-stop interpreter leaflet form group session");
    private static final List<String> REMARKS = words(
            "crowded helpful late friendly confusing distant quiet noisy modern shabby reliable closed short welcoming"
                    + " rushed patient excellent difficult clean cold dark bright expensive free slow quick calm");
    private static final List<String> TREES = words(
            "Alder Ash Beech Birch Cedar Cherry Chestnut Cypress Elder Elm Fir Hawthorn Hazel Holly Hornbeam Juniper Larch"
                    + " Laurel Lime Linden Maple Oak Olive Pear Pine Plane Plum Poplar Rowan Sorrel Spruce Sycamore Walnut Willow Yew");
    private static final List<String> STREETS =
            words("Road Street Lane Court Square Green Park Hill Rise Way Walk Gardens");
    private static final List<String> WHEN =
            words("mornings evenings weekends winter summer Mondays Fridays holidays afternoons nights");

    private final Random random;
    private final int count;
    private final Vocabulary vocabulary = Vocabulary.bundled();
    private int made;

    /**
     * Begins with the first record.
     *
     * @param count how many are made
     * @param seed what decides which
     */
    public GeneratedRecords(int count, long seed) {
        this.count = count;
        this.random = new Random(seed);
    }

    private static List<String> words(String words) {
        return Arrays.asList(words.split(" ", -1));
    }

    @Override
    public boolean hasNext() {
        return made < count;
    }

    /** Each day has about as many records as any other, and they come about in the order of their days, as they do where they are written. */
    @Override
    public String next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        LocalDate day = FIRST.plusDays((long) made * (DAYS - LATEST) / count + random.nextInt(LATEST));
        made++;
        int which = random.nextInt(100);
        return (which < 70 ? event(day) : which < 80 ? review(day) : which < 90 ? publication(day) : activity(day))
                .toString();
    }

    private ObjectNode begun(String type, String kind) {
        return JSON.createObjectNode()
                .put("type", type)
                .put("id", type + "-" + made)
                .put("kind", kind);
    }

    private ObjectNode event(LocalDate day) {
        String borough = one(BOROUGHS);
        ObjectNode event = begun("event", one(EVENTS));
        event.put("title", upper(one(SERVICES)) + " in " + place())
                .put("status", "passed")
                .put("date", date(day))
                .put("place", place());
        event.putArray("boroughs").add(borough);
        if (random.nextInt(5) == 0) {
            addOther(event.withArray("boroughs"), BOROUGHS, borough);
        }
        event.put("body", commissioner(borough, day));
        addSome(event.putArray("workstreams"), WORKSTREAMS, 2);
        ArrayNode participations = event.putArray("participations");
        ObjectNode participation = participations.addObject().put("kind", "engaged");
        addSome(participation.putArray("groups"), GROUPS, 3);
        participation
                .putObject("headcount")
                .put("count", 8 + random.nextInt(200))
                .put("qualifier", "exact");
        ArrayNode feedback = event.putArray("feedback");
        for (int i = random.nextInt(4); i >= 0; i--) {
            addFeedback(feedback.addObject(), commissioner(borough, day), day);
        }
        return event;
    }

    private void addFeedback(ObjectNode feedback, String body, LocalDate day) {
        feedback.put("text", sentence() + " " + sentence());
        addSome(feedback.putArray("themes"), THEMES, 2);
        feedback.put("sentiment", one(SENTIMENTS));
        if (random.nextInt(2) == 0) {
            ObjectNode response = feedback.putArray("responses").addObject();
            response.put("text", sentence()).put("status", "accepted");
            if (random.nextInt(3) == 0) {
                addCommitment(response.putArray("commitments").addObject(), body, day);
            }
        }
    }

    private void addCommitment(ObjectNode commitment, String body, LocalDate day) {
        LocalDate due = day.plusDays(60 + random.nextInt(200));
        commitment.put("text", "We will look at the " + one(SERVICES) + " in " + place() + ".");
        commitment.putArray("owners").add(body);
        commitment.put(
                "due",
                random.nextBoolean() ? due.toString() : YearMonth.from(due).toString());
        boolean isDone = random.nextInt(20) > (day.getYear() > 2023 ? 15 : 1);
        commitment.put("progress", isDone ? "done" : "planned");
    }

    private ObjectNode review(LocalDate day) {
        ObjectNode review = begun("provider-review", "friends-and-family-test");
        review.put("date", YearMonth.from(day).toString()).put("recurrence", "monthly");
        review.putArray("providers").add(one(PROVIDERS));
        review.putArray("evidence").add("friends-and-family-test");
        addResult(
                review.putArray("results").addObject(),
                "Overall, how was your experience of our service?",
                List.of("Very good", "Good", "Neither good nor poor", "Poor", "Very poor", "Don't know"));
        return review;
    }

    /** The percentages are left to those who read. */
    private void addResult(ObjectNode result, String question, List<String> options) {
        int[] counts =
                options.stream().mapToInt(option -> 10 + random.nextInt(300)).toArray();
        result.put("question", question);
        result.putObject("base").put("count", IntStream.of(counts).sum()).put("qualifier", "exact");
        ArrayNode answers = result.putArray("answers");
        for (int i = 0; i < counts.length; i++) {
            answers.addObject().put("option", options.get(i)).put("count", counts[i]);
        }
    }

    private ObjectNode publication(LocalDate day) {
        ObjectNode publication = begun("publication", "paper");
        String body = commissioner(one(BOROUGHS), day);
        publication.put("title", "What people said about the " + one(SERVICES) + " in " + place());
        publication.putArray("publishers").add(body);
        publication.put("published", day.toString());
        addSome(publication.putArray("workstreams"), WORKSTREAMS, 2);
        publication
                .putArray("statements")
                .addObject()
                .put("kind", "finding")
                .put("text", sentence() + " " + sentence());
        if (random.nextInt(3) == 0) {
            addCommitment(publication.putArray("commitments").addObject(), body, day);
        }
        return publication;
    }

    private ObjectNode activity(LocalDate day) {
        String borough = one(BOROUGHS);
        ObjectNode activity = begun("commissioning-activity", "service-change-proposal");
        activity.put("title", "The " + one(SERVICES) + " in " + place());
        activity.putArray("commissioners").add(commissioner(borough, day));
        activity.putArray("boroughs").add(borough);
        addSome(activity.putArray("workstreams"), WORKSTREAMS, 2);
        activity.put("planningBegan", YearMonth.from(day).toString());
        LocalDate opens = day.plusDays(30);
        ObjectNode consultation = activity.putArray("consultations").addObject();
        consultation.put("title", "Should the " + one(SERVICES) + " move to " + place() + "?");
        consultation
                .put("opens", opens.toString())
                .put("closes", opens.plusDays(84).toString());
        addResult(
                consultation.putArray("results").addObject(),
                "Do you support this?",
                List.of("Yes", "No", "Don't know"));
        return activity;
    }

    /** Mostly a day, sometimes some days, a month or a year. */
    private String date(LocalDate day) {
        return switch (random.nextInt(20)) {
            case 0 -> day + "/" + day.plusDays(1 + random.nextInt(40));
            case 1 -> YearMonth.from(day).toString();
            case 2 -> random.nextInt(5) == 0 ? Integer.toString(day.getYear()) : day.toString();
            default -> day.toString();
        };
    }

    private String commissioner(String borough, LocalDate day) {
        return vocabulary
                .commissioner(Borough.of(borough), day)
                .map(concept -> concept.code())
                .orElse(
                        day.getYear() > 2022 || (day.getYear() == 2022 && day.getMonthValue() > 6)
                                ? BodyRef.OUR_HEALTHIER_SOUTH_EAST_LONDON.code()
                                : BodyRef.SOUTH_EAST_LONDON_CCG.code());
    }

    private String sentence() {
        return switch (random.nextInt(4)) {
            case 0 -> "The " + one(SERVICES) + " in " + place() + " is " + one(REMARKS) + " on " + one(WHEN) + ".";
            case 1 -> "Near " + place() + " we find the " + one(SERVICES) + " too " + one(REMARKS) + ".";
            case 2 ->
                "It takes " + (5 + random.nextInt(90)) + " minutes to reach the " + one(SERVICES) + " from " + place()
                        + ".";
            default ->
                upper(one(REMARKS)) + " and " + one(REMARKS) + ": that is the " + one(SERVICES) + " of " + place()
                        + ".";
        };
    }

    private String place() {
        return one(TREES) + " " + one(STREETS);
    }

    private static String upper(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void addSome(ArrayNode array, List<String> all, int most) {
        int first = random.nextInt(all.size());
        int many = 1 + random.nextInt(most);
        for (int i = 0; i < many; i++) {
            array.add(all.get((first + i * 5) % all.size()));
        }
    }

    private void addOther(ArrayNode array, List<String> all, String than) {
        String other = one(all);
        if (!other.equals(than)) {
            array.add(other);
        }
    }
}
