// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.RelationKind.BROADER;
import static org.ohsel.model.vocabulary.data.PublicSources.COINED;
import static org.ohsel.model.vocabulary.data.PublicSources.COUNCIL_AGENDA;
import static org.ohsel.model.vocabulary.data.PublicSources.DEPUTATIONS;
import static org.ohsel.model.vocabulary.data.PublicSources.ENTER_AND_VIEW;
import static org.ohsel.model.vocabulary.data.PublicSources.HARROW_SCRUTINY;

/** Roles beyond those of the five documents: at meetings, in councils, in the work. */
final class RoleTerms {

    private RoleTerms() {}

    static Draft add(Draft draft) {
        return draft.coined("""
                        co-chair | Co-chair | Chairs it together with another. | Joint chair
                        co-opted-member | Co-opted member | Took part as a member of the committee whom the committee or the council chose. | \
                            Co-optee; Co-opted; Non-voting member
                        scrutiny-officer | Scrutiny officer | Advised the scrutiny committee as an officer of the council. | \
                            Scrutiny manager; Overview and scrutiny officer
                        officer | Officer | Took part as an officer of a council or another body. | Council officer; \
                            Officers; Lead officer; Attending officer
                        portfolio-holder | Portfolio holder | Is the member of a council's cabinet who answers for the subject. | \
                            Cabinet member; Executive member; Cabinet lead; Lead member
                        leader-of-the-council | Leader of the council | Leads the council. | Council leader; Leader; \
                            Deputy leader; Elected mayor; Mayor [a civic mayor, who presides over the council]
                        observer | Observer | Was there and did not take part. | In attendance; Observers; \
                            Also present; Observing
                        board-member | Board member | Took part as a member of the board or the governing body. | \
                            Governing body member; Trustee; Board director
                        non-executive-director | Non-executive director | Took part as a non-executive director. | \
                            Non-executive; NED; Non-executive member; Non executive director
                        lay-member | Lay member | Took part as a lay member of a body. | Lay representative; \
                            Lay person
                        governor | Governor | Took part as a governor of a foundation trust. | Public governor; \
                            Lead governor; Staff governor
                        chief-executive | Chief executive | Leads the body, under its board. | \
                            Chief executive officer; CEO; Accountable officer; Chief officer; Managing director
                        director | Director | Leads a part of the body. | Executive director; Deputy director; \
                            Place executive lead; Programme director
                        clinician | Clinician | Took part as a doctor, nurse or other clinician. | Doctor; Nurse; GP; \
                            Consultant
                        clinical-lead | Clinical lead | Leads on the clinical side. | Clinical director; \
                            Clinical chair; Medical director; Chief nurse; Clinical leader
                        member-of-parliament | Member of Parliament | Took part as a member of the House of Commons. | \
                            MP; Local MP
                        healthwatch-representative | Healthwatch representative | Spoke for a local Healthwatch. | \
                            Healthwatch; Representative of Healthwatch
                        voluntary-sector-representative | Voluntary sector representative | Spoke for the voluntary and community sector. | \
                            VCSE representative; Voluntary sector; Community representative
                        staff-representative | Staff representative | Spoke for staff. | Trade union representative; \
                            Union representative
                        speaker | Speaker | Spoke at it. | Guest speaker; Keynote speaker; Speakers; Panellist
                        witness | Witness | Gave evidence. | Expert witness; Witnesses; Invited witness
                        author | Author | Wrote it. | Report author; Authors; Written by
                        reviewer | Reviewer | Reviewed or inspected it. | Inspector; Assessor; Peer reviewer; \
                            Lead reviewer
                        researcher | Researcher | Did the research, or analysed what was said. | Analyst; Interviewer; \
                            Evaluator; Peer researcher; Moderator
                        note-taker | Note taker | Wrote down what was said. | Notetaker; Scribe; Minute taker; \
                            Rapporteur
                        translator | Translator | Put what was written into another language. | Translation
                        interpreter | Interpreter | Put what was said into another language, such as British Sign Language. | \
                            BSL interpreter; Sign language interpreter; Interpreters
                        advocate | Advocate | Helped somebody to have their say. | Independent advocate; \
                            Supporter of a participant
                        approver | Approver | Approved it or signed it off. | Approved by; Signed off by; Sign-off; \
                            Authorised by
                        decision-maker | Decision maker | Made the decision, or has to make it. | \
                            Decision making body; Decision-making body
                        sponsor | Sponsor | Answers for the work at the top of the body. | Senior responsible owner; \
                            SRO; Executive sponsor; Executive lead; Senior responsible officer
                        project-manager | Project manager | Runs the work from day to day. | Programme manager; \
                            Project lead; Programme lead; Project officer
                        engagement-lead | Engagement lead | Leads on engagement. | Engagement officer; \
                            Communications and engagement lead; Engagement manager; Head of engagement; \
                            Involvement lead
                        owner | Owner | Is to see that it is done. | Responsible officer; Action owner; Risk owner; \
                            Responsible
                        contact | Contact | Can be asked about it. | Contact officer; Point of contact
                        recipient | Recipient | It was sent or put to them. | Addressee; To; Addressed to
                        publisher | Publisher | Published it. | Published by
                        funder | Funder | Paid for it. | Funded by; Grant maker
                        host | Host | Gave it room, in a building or on a website. | Venue host; Hosted by; \
                            Hosting organisation
                        provider | Provider | Provides the service. | Service provider; Provider organisation; \
                            Lead provider
                        regulator | Regulator | Regulates it. | Regulating body
                        proposer | Proposer | Proposed it. | Proposed by; Mover; Moved by
                        seconder | Seconder | Seconded it. | Seconded by
                        """)
                .listed(HARROW_SCRUTINY, """
                        vice-chair | Vice-chair | Chairs it if the chair does not. | Vice chair; Deputy chair; \
                            Vice-chairman; Deputy chairman; Vice-chairperson
                        councillor | Councillor | Took part as an elected member of a council. | Cllr; Elected member; \
                            Ward councillor; Councillors
                        """)
                .drawnFrom(HARROW_SCRUTINY, """
                        committee-member | Committee member | Took part as a member of the committee. | \
                            Member of the committee; Members of the committee; Panel member; Voting member; \
                            Member of the panel
                        """)
                .drawnFrom(COUNCIL_AGENDA, """
                        substitute | Substitute | Took the place of a member. | Reserve member; Substitute member; \
                            Substitute members; Deputising; Alternate
                        """)
                .listed(DEPUTATIONS, """
                        clerk | Clerk | Served the meeting, and wrote down what it decided. | \
                            Democratic services officer; Democratic services; Committee secretary; Governance officer; \
                            Committee clerk; Secretary; Committee officer; Board secretary
                        """)
                .listed(ENTER_AND_VIEW, """
                        authorised-representative | Authorised representative | Visited a service for a local Healthwatch, with the power to enter and view. | \
                            Enter and view representative; Enter and view authorised representative; \
                            Authorised Enter and View representative
                        """)
                .listed(DEPUTATIONS, """
                        deputation | Deputation | Spoke to a meeting for a group, as one of a deputation. | Deputee; \
                            Deputation lead; Member of a deputation; Lead of a deputation
                        """, term -> term.relation(BROADER, "role", "member-of-the-public"))
                .listed(COINED, """
                        lead-petitioner | Lead petitioner | Started a petition, or handed it over. | \
                            Petition organiser; Petitioner; Principal petitioner
                        questioner | Questioner | Put a question to a meeting as a member of the public. | \
                            Public questioner; Member of the public asking a question
                        patient-representative | Patient representative | Spoke for patients, or as one. | PPG member; \
                            PPG representative; PPG chair; Patient; Patient partner; Patient leader
                        carer-representative | Carer representative | Spoke for carers, or as one. | Carer
                        expert-by-experience | Expert by experience | Brought what they had lived through to the work. | \
                            Person with lived experience; Lived experience; Lived experience partner
                        community-champion | Community champion | Carried information into a community and back, as a volunteer. | \
                            Health champion; Volunteer
                        """, term -> term.relation(BROADER, "role", "member-of-the-public"));
    }
}
