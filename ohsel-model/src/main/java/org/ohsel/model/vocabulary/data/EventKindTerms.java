// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.ENTER_AND_VIEW;
import static org.ohsel.model.vocabulary.data.PublicSources.INVOLVEMENT_METHODS;
import static org.ohsel.model.vocabulary.data.PublicSources.INVOLVEMENT_TOOLS;

/** Kinds of event beyond those of the five documents. */
final class EventKindTerms {

    private EventKindTerms() {}

    static Draft add(Draft draft) {
        return draft.coined("""
                        meeting-in-public | Meeting in public | A meeting of a body that the public may watch. | \
                            Board meeting in public; Meeting held in public; Public board meeting
                        board-meeting | Board meeting | A meeting of a board or a governing body. | ICB board meeting; \
                            Governing body meeting; Trust board meeting; Board
                        committee-meeting | Committee meeting | A meeting of a committee other than one of scrutiny. | \
                            Sub-committee meeting; Committee
                        council-meeting | Council meeting | A meeting of a whole council. | Full council; \
                            Full council meeting
                        cabinet-meeting | Cabinet meeting | A meeting of a council's cabinet or executive. | Cabinet; \
                            Executive meeting
                        health-and-wellbeing-board-meeting | Health and wellbeing board meeting | A meeting of a health and wellbeing board. | \
                            HWB meeting; HWBB meeting; Health and well-being board meeting
                        joint-committee-meeting | Joint committee meeting | A meeting of a joint committee, or of several committees in common. | \
                            Committees in common; Meeting in common; Meeting of committees in common
                        partnership-meeting | Partnership meeting | A meeting of bodies that work together. | \
                            Partnership board meeting; Local care partnership meeting; \
                            Integrated care partnership meeting; Provider collaborative meeting
                        reference-group-meeting | Reference group meeting | A meeting of people who are asked for their views on a piece of work as it goes on. | \
                            Reference group; Stakeholder reference group; Patient reference group; \
                            Stakeholder group meeting
                        network-meeting | Network meeting | A meeting of people who share a field of work or an interest. | \
                            Forum meeting; Forum; Network; Voluntary sector forum
                        annual-general-meeting | Annual general meeting | A body's yearly meeting, at which it gives account. | \
                            AGM; Annual public meeting; Annual members' meeting
                        ppg-meeting | PPG meeting | A meeting of the patients' group of a practice or of several. | \
                            Patient participation group meeting; Patient group meeting; Patient forum meeting; PPG
                        community-meeting | Community meeting | A meeting of a community or of one of its groups. | \
                            Meeting of a community group; Residents' meeting; Neighbourhood meeting; Ward meeting
                        one-to-one-meeting | One-to-one meeting | A meeting of two, or with one person or body. | \
                            One to one; Bilateral meeting; Individual meeting; Meeting with an MP
                        meeting | Meeting | A meeting of no more particular kind. | Team meeting
                        focus-group | Focus group | A few people who discuss a subject with somebody to guide them. | \
                            Focus groups; Discussion group; Focus group discussion
                        interviews | Interviews | Conversations with one person at a time, led by questions. | \
                            Interview; One to one interviews; One to one interview; Telephone interviews; \
                            In-depth interviews
                        survey | Survey | Questions that many people answer, over a period. | Questionnaire; \
                            Online survey; Telephone survey; Postal survey; Surveys; Poll; Paper survey
                        consultation | Consultation | A consultation over a period, taken as one event. | \
                            Public consultation; Formal consultation; Statutory consultation; Consultations
                        call-for-evidence | Call for evidence | A period in which anybody may send evidence. | \
                            Call for views; Request for views
                        engagement-exercise | Engagement exercise | A piece of engagement over a period, taken as one event. | \
                            Engagement; Engagement programme; Engagement campaign; Pre-consultation engagement; \
                            Public engagement; Engagement period
                        engagement-event | Engagement event | An event for engagement of no more particular kind. | \
                            Engagement session; Engagement events; Consultation event
                        listening-campaign | Listening campaign | A campaign of many conversations in which people are heard. | \
                            Listening exercise; Listening programme; Community listening; Big conversation; \
                            Public conversation
                        listening-event | Listening event | An event at which people are heard. | Listening session; \
                            Conversation event; Community conversation
                        deliberative-event | Deliberative event | People learn about a question, weigh it together and say what they conclude. | \
                            Deliberative workshop; Deliberative session; Deliberation event; Deliberative engagement
                        citizens-assembly | Citizens' assembly | Many people, chosen to be like the population, deliberate on a question. | \
                            Citizens assemblies; People's assembly
                        citizens-jury | Citizens' jury | A few people, chosen to be like the population, hear evidence and give an answer. | \
                            Community jury; Citizens juries
                        public-hearing | Public hearing | A meeting at which witnesses give evidence in public. | \
                            Hearing; Evidence session; Evidence gathering session; Evidence hearing
                        drop-in | Drop-in | People come when they like, look and ask. | Drop-in session; \
                            Drop-in event; Drop in session; Drop-ins; Surgery; Coffee morning
                        exhibition | Exhibition | Plans are on show, with somebody to explain them. | \
                            Public exhibition; Display
                        open-day | Open day | A service or a building opens its doors to visitors. | Open evening; \
                            Open house; Open event
                        stall | Stall | A stand where people pass, with information or questions. | Information stand; \
                            Pop-up stall; Pop-up event; Market stall; Street stall; Information stall; Pop-up
                        outreach | Outreach | The organisers go where people are. | Outreach session; Outreach visit; \
                            Community outreach; Street engagement; Outreach event
                        community-event | Community event | An event that a community holds for itself, where the organisers take part. | \
                            Community fair; Health fair; Market place event; Fun day; Festival; Community day; \
                            Health event; Wellbeing event
                        online-event | Online event | An event that people follow on screens. | Webinar; \
                            Virtual event; Virtual meeting; Online meeting; Online workshop; Webinars; \
                            Virtual workshop; Live stream
                        briefing | Briefing | Somebody is told how things stand. | Stakeholder briefing; MP briefing; \
                            Media briefing; Members' briefing; Briefing session; Councillor briefing
                        training-session | Training session | People learn how to do something. | Training; Induction; \
                            Training event; Training workshop
                        staff-event | Staff event | An event for those who work in the services. | Staff briefing; \
                            Staff meeting; Staff engagement event; Staff workshop; All-staff event
                        co-design-session | Co-design session | People who use a service and those who run it design it together. | \
                            Co-design workshop; Co-production workshop; Co-production session; Co-production event; \
                            Design workshop
                        options-appraisal-workshop | Options appraisal workshop | Options are weighed against criteria. | \
                            Options appraisal event; Options evaluation workshop; Scoring workshop; Options workshop; \
                            Option appraisal
                        site-visit | Site visit | People visit a service or a site. | Visit; Service visit; Walkabout; \
                            Ward visit; Walkaround
                        market-engagement-event | Market engagement event | Those who may provide a service hear what will be bought. | \
                            Supplier event; Bidders' day; Provider event; Market event; Market engagement; \
                            Soft market testing
                        launch-event | Launch event | Something begins, or is made known. | Launch; Opening event
                        petition | Petition | A petition, from when it opens until it is handed over. | E-petition; \
                            Petition hand-over; Petition presentation
                        protest | Protest | People show in public that they are against something. | Demonstration; \
                            Rally; March; Protest march
                        independent-review | Independent review | A panel from outside reviews plans or services. | \
                            Independent panel; Panel review; Clinical senate review; Clinical senate panel
                        mediation | Mediation | Bodies that disagree try to reach agreement, as a council and the NHS may. | \
                            Local resolution meeting; Negotiation; Dispute resolution meeting
                        """)
                .drawnFrom(INVOLVEMENT_TOOLS, """
                        public-meeting | Public meeting | A meeting that anybody can come to and speak at. | \
                            Open meeting; Town hall meeting; Public meetings; Open public meeting
                        roadshow | Roadshow | An event that is held in one place after another. | Road show; \
                            Roadshows; Tour; Bus tour
                        seminar | Seminar | People learn about a subject and discuss it. | Masterclass; Seminars; \
                            Lecture; Talk
                        """)
                .drawnFrom(INVOLVEMENT_METHODS, """
                        steering-group-meeting | Steering group meeting | A meeting of those who oversee a piece of work. | \
                            Steering group; Project board meeting; Programme board meeting; \
                            Task and finish group meeting; Working group meeting
                        """)
                .drawnFrom(ENTER_AND_VIEW, """
                        enter-and-view-visit | Enter and view visit | Representatives of a local Healthwatch visit a service to see and hear how it is. | \
                            Enter and View; Enter and view
                        """);
    }
}
