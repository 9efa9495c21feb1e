// SPDX-License-Identifier: Apache-2.0
package org.ohsel.rules.standard;

import java.util.Set;
import java.util.stream.Collectors;
import org.ohsel.model.EngagementLog;
import org.ohsel.model.term.Term;
import org.ohsel.rules.Pack;
import org.ohsel.rules.Rule;
import org.ohsel.rules.RuleInfo;
import org.ohsel.rules.RuleInfoBuilder;
import org.ohsel.rules.Severity;
import org.ohsel.rules.spi.BuiltIn;
import org.ohsel.rules.standard.support.VocabularyChecks;

/**
 * The rules about vocabulary files. They are checked while a file is read and added to a vocabulary; here are their
 * descriptions. Each example is the tables of a file, each after a line with its name, added to the bundled vocabulary.
 * Those of the rules about the ODS register are files of the register.
 */
public final class VocabularyRules {

    static final Family FAMILY = new Family("OHSEL-VOCAB");

    private static final String SOURCE = "docs/own-vocabulary.md";

    private static final String VALID = """
            concepts.csv
            scheme,code,label
            workstream,podiatry,Podiatry
            """;

    /** A table is not CSV. */
    public static final RuleInfo SYNTAX = FAMILY.builtIn(rule("OHSEL-VOCAB-001", "RFC 4180 (CSV)")
            .title("A table of a vocabulary is not valid CSV")
            .rationale("A field that ends in the wrong place moves all that follow into other columns.")
            .message("{reason}")
            .advice("{remedy}.")
            .validExample(VALID)
            .invalidExample("""
                    concepts.csv
                    scheme,code,label
                    workstream,podiatry,"Podiatry
                    """)
            .build());

    /** A table or a column is missing. */
    public static final RuleInfo MISSING = FAMILY.builtIn(rule("OHSEL-VOCAB-002", SOURCE)
            .title("A table or a column of a vocabulary is missing")
            .rationale("Without it nobody can say which term a row is about, or what it says of the term.")
            .message("{what} is missing{found}")
            .advice("Add it, with exactly this name.")
            .validExample(VALID)
            .invalidExample("""
                    concepts.csv
                    scheme,code
                    """)
            .build());

    /** A table or a column is unknown. */
    public static final RuleInfo UNKNOWN = FAMILY.builtIn(rule("OHSEL-VOCAB-003", SOURCE)
            .severity(Severity.WARNING)
            .title("A table or a column of a vocabulary is unknown")
            .rationale("What it says is not read. A mistyped name would lose a whole column without anybody noticing.")
            .message("{what} {name} is unknown, and what it says is not used")
            .advice("Delete it, or correct its name; the known names are {known}.")
            .validExample(VALID)
            .invalidExample("""
                    concepts.csv
                    scheme,code,label,colour
                    workstream,podiatry,Podiatry,blue
                    """)
            .build());

    /** Something is there twice. */
    public static final RuleInfo DUPLICATE = FAMILY.builtIn(rule("OHSEL-VOCAB-004", SOURCE)
            .title("A code of a vocabulary is duplicated")
            .rationale(
                    "Two terms with one code cannot be told apart, and which of them is meant would depend on the order.")
            .message("{what} {code} is already in {where}")
            .advice("Give one of the two another code, or delete this row. To put a term or a list in the place of one"
                    + " that the vocabulary already has, write replace in a column called change.")
            .validExample(VALID)
            .invalidExample("""
                    concepts.csv
                    scheme,code,label
                    workstream,maternity,Births
                    """)
            .build());

    /** A list does not exist. */
    public static final RuleInfo UNKNOWN_SCHEME = FAMILY.builtIn(rule("OHSEL-VOCAB-005", SOURCE)
            .title("A row of a vocabulary is of a list that does not exist")
            .rationale("A term of a list that no record uses has no effect, although its author believes that it has.")
            .message("{scheme} is neither a list of the vocabulary nor in schemes.csv")
            .advice("Correct the id of the list{nearest}, or describe a new list in schemes.csv.")
            .validExample(VALID)
            .invalidExample("""
                    concepts.csv
                    scheme,code,label
                    workstreams,podiatry,Podiatry
                    """)
            .build());

    /** A term that is referred to does not exist. */
    public static final RuleInfo UNKNOWN_TERM = FAMILY.builtIn(rule("OHSEL-VOCAB-006", SOURCE)
            .title("A row of a vocabulary refers to a term that does not exist")
            .rationale(
                    "Anyone who follows a successor, a kind or a whole that is not there finds nothing, and the rules that"
                            + " need it are silent.")
            .message("{code} is not in the list {scheme}")
            .advice("Correct the code, or add the term to concepts.csv.")
            .validExample("""
                    concepts.csv
                    scheme,code,label,withdrawn,successors
                    workstream,maternity,,true,maternity-and-neonatal
                    workstream,maternity-and-neonatal,Maternity and neonatal care,,
                    """)
            .invalidExample("""
                    concepts.csv
                    scheme,code,label,withdrawn,successors
                    workstream,maternity,,true,maternity-and-neonatal
                    """)
            .build());

    /** A field is not valid. */
    public static final RuleInfo FIELD = FAMILY.builtIn(rule("OHSEL-VOCAB-007", SOURCE)
            .title("A field of a vocabulary is not valid")
            .rationale("A date that is not one, or a word that has no meaning here, would be guessed at or lost.")
            .message("{column} is {value}, which is not valid: {reason}")
            .advice("{remedy}.")
            .validExample("""
                    concepts.csv
                    scheme,code,label,valid
                    workstream,podiatry,Podiatry,2023-04-01/..
                    """)
            .invalidExample("""
                    concepts.csv
                    scheme,code,label,valid
                    workstream,podiatry,Podiatry,since 2023
                    """)
            .build());

    /** A validity ends before it begins. */
    public static final RuleInfo REVERSED = FAMILY.builtIn(rule("OHSEL-VOCAB-008", "ISO 8601-2")
            .title("A period of a vocabulary ends before it begins")
            .rationale(
                    "Nothing was ever in force in such a period, so every record that uses the term would be accused.")
            .message("the period {period} ends before it begins")
            .advice("Swap the two dates, or correct one of them.")
            .validExample("""
                    concepts.csv
                    scheme,code,label,valid
                    workstream,podiatry,Podiatry,2019-04-01/2023-03-31
                    """)
            .invalidExample("""
                    concepts.csv
                    scheme,code,label,valid
                    workstream,podiatry,Podiatry,2023-03-31/2019-04-01
                    """)
            .build());

    /** A label is the preferred one of another term. */
    public static final RuleInfo LABEL_TAKEN = FAMILY.builtIn(rule("OHSEL-VOCAB-009", "SKOS, prefLabel")
            .severity(Severity.WARNING)
            .title("A label of a vocabulary is the preferred label of another term")
            .rationale("A name that two terms of a list share leads to neither of them.")
            .message("{label} is also the preferred label of {code}")
            .advice("Choose another label, or say in can_also_mean of labels.csv what else it means.")
            .validExample(VALID)
            .invalidExample("""
                    concepts.csv
                    scheme,code,label
                    workstream,births,Maternity
                    """)
            .build());

    /** An official code is not in the form of its system. */
    public static final RuleInfo CODE_FORM = FAMILY.builtIn(rule("OHSEL-VOCAB-010", "NHS ODS", "ONS, GSS codes")
            .title("An official code of a vocabulary is not in the form of its system")
            .rationale("No register has such a code, so no record of another system will ever match it.")
            .message("{code} is not in the form of a {system}: {form}")
            .advice("Look the code up in the register, and write it as it is there.")
            .validExample("""
                    concepts.csv
                    scheme,code,label,gss
                    borough,bramley,Bramley,E07000999
                    """)
            .invalidExample("""
                    concepts.csv
                    scheme,code,label,gss
                    borough,bramley,Bramley,E7000999
                    """)
            .build());

    /** A closed list is enlarged. */
    public static final RuleInfo CLOSED = FAMILY.builtIn(rule("OHSEL-VOCAB-011", SOURCE)
            .title("A vocabulary enlarges a closed list without saying so")
            .rationale("The list is complete by law or by its own definition. Others who read the record will reject a"
                    + " code that only one vocabulary has.")
            .message("the list {scheme} is closed, and {code} is not in it")
            .advice("Delete the row; if the list is really to be enlarged, add a row for the list to schemes.csv with"
                    + " enlarge in a column called change.")
            .validExample("""
                    schemes.csv
                    scheme,title,change
                    event-status,,enlarge

                    concepts.csv
                    scheme,code,label
                    event-status,moved-online,Moved online
                    """)
            .invalidExample("""
                    concepts.csv
                    scheme,code,label
                    event-status,moved-online,Moved online
                    """)
            .build());

    /** A record uses a term that was withdrawn. */
    static final Rule WITHDRAWN = FAMILY.onValues(
            rule("OHSEL-VOCAB-012", SOURCE)
                    .severity(Severity.WARNING)
                    .title("A record uses a term that the vocabulary has withdrawn")
                    .rationale(
                            "The term is still known, so nothing is lost, but nobody should go on writing it: those who"
                                    + " count by its successor would miss the record.")
                    .message("{where} is {term}, which was withdrawn from the {scheme} list")
                    .advice("{instead}")
                    .validExample("""
                    concepts.csv
                    scheme,code,label,withdrawn,successors
                    workstream,maternity,,true,perinatal-care
                    workstream,perinatal-care,Perinatal care,,

                    record.json
                    {"type": "event", "id": "event-1", "kind": "public-event", "workstreams": ["perinatal-care"]}
                    """)
                    .invalidExample("""
                    concepts.csv
                    scheme,code,label,withdrawn,successors
                    workstream,maternity,,true,perinatal-care
                    workstream,perinatal-care,Perinatal care,,

                    record.json
                    {"type": "event", "id": "event-1", "kind": "public-event", "workstreams": ["maternity"]}
                    """)
                    .build(),
            Term.class,
            VocabularyChecks::withdrawn);

    /** The reader does not have a vocabulary that the log was written with. */
    static final Rule LACKING = FAMILY.onValues(
            rule("OHSEL-VOCAB-013", SOURCE)
                    .severity(Severity.WARNING)
                    .title("A log was written with a vocabulary that is not at hand")
                    .rationale(
                            "Codes that only that vocabulary has cannot be looked up here. Nothing is said of a code of"
                                    + " an open list that is unknown, because it may be one of these; the log is read as it is.")
                    .message(
                            "the log was written with the vocabulary {identifier}, which is not included in the one in use")
                    .advice(
                            "Read the log with that vocabulary: add its tables, whose vocabulary.csv has this identifier, or"
                                    + " correct the identifier.")
                    .validExample("""
                    vocabulary.csv
                    identifier,title
                    https://example.org/terms,Our terms

                    concepts.csv
                    scheme,code,label
                    workstream,podiatry,Podiatry

                    log.json
                    {"schemaVersion": "1.0", "vocabularies": [{"identifier": "https://example.org/terms"}], "records": []}
                    """)
                    .invalidExample("""
                    vocabulary.csv
                    identifier,title
                    https://example.org/other-terms,Our terms

                    concepts.csv
                    scheme,code,label
                    workstream,podiatry,Podiatry

                    log.json
                    {"schemaVersion": "1.0", "vocabularies": [{"identifier": "https://example.org/terms"}], "records": []}
                    """)
                    .build(),
            EngagementLog.class,
            VocabularyChecks::lacking);

    /** The reader has another version of a vocabulary that the log was written with. */
    static final Rule OTHER_VERSION = FAMILY.onValues(
            rule("OHSEL-VOCAB-014", SOURCE)
                    .severity(Severity.INFO)
                    .title("A log was written with another version of a vocabulary")
                    .rationale(
                            "A code that one version has may be missing from the other. The log is judged by the version"
                                    + " at hand.")
                    .message("the log was written with version {version} of the vocabulary {identifier}, and version"
                            + " {known} is in use")
                    .advice("Read the log with version {version}, or write the log with version {known}.")
                    .validExample("""
                    vocabulary.csv
                    identifier,version
                    https://example.org/terms,2

                    concepts.csv
                    scheme,code,label
                    workstream,podiatry,Podiatry

                    log.json
                    {"schemaVersion": "1.0",
                     "vocabularies": [{"identifier": "https://example.org/terms", "version": "2"}], "records": []}
                    """)
                    .invalidExample("""
                    vocabulary.csv
                    identifier,version
                    https://example.org/terms,2

                    concepts.csv
                    scheme,code,label
                    workstream,podiatry,Podiatry

                    log.json
                    {"schemaVersion": "1.0",
                     "vocabularies": [{"identifier": "https://example.org/terms", "version": "1"}], "records": []}
                    """)
                    .build(),
            EngagementLog.class,
            VocabularyChecks::version);

    /** Part of the ODS register is not taken over. */
    public static final RuleInfo NOT_TAKEN = FAMILY.builtIn(rule("OHSEL-VOCAB-015", "docs/ods.md")
            .severity(Severity.WARNING)
            .title("Part of the ODS register is not taken over into a vocabulary")
            .rationale("Anyone who starts from the register should know what the vocabulary made of it lacks.")
            .message("{what}: {reason}")
            .advice("{remedy}.")
            .validExample("""
                    succ.csv
                    "Z9A","Z9C","","20210401"

                    eccg.csv
                    "Z9A","NHS ASHDALE CCG","","","","","","","","","20130401","20210331","","","","","","","","","","","","","","",""
                    "Z9C","NHS TWO DALES CCG","","","","","","","","","20210401","20220630","","","","","","","","","","","","","","",""
                    """)
            .invalidExample("""
                    succ.csv
                    "Z9A","Z9C","","20210401"

                    eccg.csv
                    "Z9A","NHS ASHDALE CCG","","","","","","","","","20130401","20210331","","","","","","","","","","","","","","",""
                    """)
            .build());

    /** A file is not in a form of the ODS register. */
    public static final RuleInfo REGISTER =
            FAMILY.builtIn(rule("OHSEL-VOCAB-016", "docs/ods.md", "RFC 4180 (CSV)", "RFC 8259 (JSON)")
                    .title("A file of the ODS register is not in the form in which it is published")
                    .rationale(
                            "A row that lost a field, or a date that is not one, would put a wrong fact into the vocabulary under"
                                    + " the register's name.")
                    .message("{reason}")
                    .advice("{remedy}.")
                    .validExample("""
                    eccg.csv
                    "Z9A","NHS ASHDALE CCG","","","","","","","","","20130401","20210331","","","","","","","","","","","","","","",""
                    """)
                    .invalidExample("""
                    eccg.csv
                    "Z9A","NHS ASHDALE CCG","","","","","","","","","1 April 2013","","","","","","","","","","","","","","","",""
                    """)
                    .build());

    /**
     * The rules on vocabulary files, which are read before a policy is applied.
     *
     * @return their ids
     */
    public static Set<String> onFiles() {
        return FAMILY.rules().stream()
                .filter(BuiltIn.class::isInstance)
                .map(rule -> rule.info().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    private VocabularyRules() {}

    private static RuleInfoBuilder rule(String id, String... sources) {
        return RuleInfo.builder()
                .id(id)
                .severity(Severity.ERROR)
                .pack(Pack.CORE)
                .addSources(sources);
    }
}
