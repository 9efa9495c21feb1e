// SPDX-License-Identifier: Apache-2.0
package org.ohsel.model.vocabulary.data;

import static org.ohsel.model.vocabulary.data.PublicSources.DEPUTATIONS;
import static org.ohsel.model.vocabulary.data.PublicSources.ENTER_AND_VIEW;
import static org.ohsel.model.vocabulary.data.PublicSources.INVOLVEMENT_METHODS;
import static org.ohsel.model.vocabulary.data.PublicSources.INVOLVEMENT_TOOLS;

/** Methods of engagement beyond those of the five documents. */
final class MethodTerms {

    private MethodTerms() {}

    static Draft add(Draft draft) {
        return draft.coined("""
                        survey | Survey | Questions that many people answer. | Surveys; Questionnaire; Questionnaires; \
                            Feedback survey; Consultation questionnaire
                        online-survey | Online survey | A survey on a website. | Online questionnaire; Digital survey; \
                            Web survey; E-survey; Online surveys
                        paper-survey | Paper survey | A survey on paper, by post or handed out. | Paper questionnaire; \
                            Postal survey; Postal questionnaire; Hard copy survey
                        telephone-survey | Telephone survey | A survey by telephone. | Phone survey; \
                            Telephone questionnaire
                        face-to-face-survey | Face-to-face survey | A survey by interviewers who meet people. | \
                            In-person survey; On-street survey; Street survey; Doorstep survey; In person interviews
                        poll | Poll | One or a few questions, answered at once. | Online poll; Live polling; \
                            Opinion poll; Snap poll; Polling
                        focus-group | Focus group | A few people who discuss a subject with somebody to guide them. | \
                            Focus groups; Discussion group; Discussion groups; Group discussion
                        interview | Interview | A conversation led by questions, with one person at a time. | \
                            Interviews; One to one interview; In-depth interview; In-depth interviews; \
                            Semi-structured interview; Semi-structured interviews; One-to-one interviews
                        telephone-interview | Telephone interview | An interview by telephone. | Telephone interviews; \
                            Phone interviews
                        one-to-one-listening | One-to-one listening | Conversations in which one person listens to another. | \
                            One-to-one conversation; One-to-one conversations; One-to-ones; Individual conversations; \
                            Conversations
                        deliberative-event | Deliberative event | People learn about a question, weigh it together and say what they conclude. | \
                            Deliberative workshop; Deliberation; Deliberative engagement; Deliberative research
                        citizens-panel | Citizens' panel | Residents who have agreed to be asked from time to time are asked. | \
                            People's panel; Residents' panel; Online panel; Citizens panels; Readers' panel
                        citizens-assembly | Citizens' assembly | Many people, chosen to be like the population, deliberate on a question. | \
                            Citizens assemblies; People's assembly
                        citizens-jury | Citizens' jury | A few people, chosen to be like the population, hear evidence and give an answer. | \
                            Community jury; Citizens juries
                        open-space | Open space | Those who come decide what to talk about. | Open space event; \
                            Open space technology; Unconference
                        public-meeting | Public meeting | A meeting that anybody can come to and speak at. | \
                            Public meetings; Open meeting; Town hall meeting; Public event; Public events
                        roadshow | Roadshow | An event that is held in one place after another. | Roadshows; Road show
                        drop-in | Drop-in | People come when they like, look and ask. | Drop-in session; \
                            Drop-in sessions; Drop-in event; Drop-ins
                        exhibition | Exhibition | Plans are on show, with somebody to explain them. | Display; \
                            Display boards; Displays; Public exhibition
                        stall | Stall | A stand where people pass, with information or questions. | Information stand; \
                            Pop-up stall; Street stall; Pop-up; Pop-ups; Stalls; Stands
                        outreach | Outreach | The organisers go where people are. | Community outreach; \
                            Outreach visits; Street engagement; Attending community events; Community events; \
                            Visits to community groups
                        community-led-engagement | Engagement through community organisations | Organisations that people trust do the engaging, often with a grant. | \
                            Voluntary sector-led engagement; Community-led engagement; \
                            Engagement by voluntary organisations; Community conversations
                        community-champions | Community champions | Volunteers carry information into their community and back. | \
                            Health champions; Community connectors; Champions
                        peer-research | Peer research | People who share a background with those whom they ask do the research. | \
                            Community research; Community researchers; Peer-led research; Peer researchers; \
                            Participatory research
                        experience-based-co-design | Experience-based co-design | Patients and staff improve a service from what they have lived through in it. | \
                            EBCD; Experience based design
                        co-design | Co-design | People design something together with those who will use it. | \
                            Codesign; Co-design workshops; User-centred design; Service design
                        participatory-appraisal | Participatory appraisal | People map and rank what matters where they live. | \
                            Asset mapping; Community mapping; Asset-based community development; Appreciative inquiry
                        participatory-budgeting | Participatory budgeting | People decide how some money is spent. | \
                            Community grants vote
                        voting | Voting | Those present vote. | Electronic voting; Dot voting; Show of hands; \
                            Ranking exercise; Prioritisation exercise
                        options-scoring | Scoring of options | Participants score options against criteria. | \
                            Options scoring; Options appraisal; Options evaluation
                        observation | Observation | Somebody watches how a service works. | Observations; \
                            Ward observation; Shadowing
                        site-visit | Site visit | People visit a service or a site. | Visit; Visits; Walkabout; \
                            Walk-through; Tour
                        mystery-shopping | Mystery shopping | Somebody tries a service as if they needed it. | \
                            Mystery shoppers; Mystery shopper
                        patient-stories | Patient stories | People tell what happened to them. | Patient story; \
                            Digital stories; Case stories; Lived experience stories; Storytelling; Personal stories
                        diaries | Diaries | People write down what happens to them, for a time. | Patient diaries; \
                            Diary study; Video diaries
                        journey-mapping | Journey mapping | The steps that people take through services are drawn. | \
                            Patient journey mapping; Experience mapping; Process mapping; Pathway mapping
                        creative-methods | Creative methods | People say what they think by drawing, acting, playing or other arts. | \
                            Arts-based methods; Drama; Photography; Games; Arts workshops; Creative workshops
                        comment-cards | Comment cards | People leave a few words on a card, a wall or in a box. | \
                            Comment card; Feedback forms; Feedback cards; Suggestion box; Comments box; Graffiti wall; \
                            Comment forms
                        written-response | Written response | People or bodies write what they think. | \
                            Written responses; Written submission; Written submissions; Letters; Written comments; \
                            Written feedback; Freepost; Free text responses
                        telephone-line | Telephone line | People can ring to ask or to say what they think. | \
                            Freephone; Helpline; Phone line; Telephone response line
                        email | E-mail | Messages by e-mail, to people or from them. | Emails; E-mails; \
                            Email responses; Email address
                        text-message | Text message | Messages to or from telephones. | SMS; Text messages; WhatsApp; \
                            Text messaging
                        online-event | Online event | An event that people follow on screens. | Webinar; Webinars; \
                            Virtual meeting; Virtual event; Online meeting; Online workshop; Online events; \
                            Virtual focus group; Online focus group
                        online-forum | Online forum | People discuss in writing on a website. | Online forums; \
                            Online discussion; Discussion board; Message board; Online community
                        online-platform | Online engagement platform | A website made for engagement, with several ways to take part. | \
                            Online platform; Engagement platform; Online engagement hub; Digital engagement platform; \
                            Virtual consultation room; Online portal; Digital engagement; Electronic engagement
                        interactive-map | Interactive map | People put comments on a map. | Online map; \
                            Map-based survey
                        website | Website | Pages that say what is planned and how to take part. | Web page; Webpage; \
                            Dedicated website; Web pages; Consultation website
                        newsletter | Newsletter | News that is sent out regularly. | Newsletters; E-newsletter; \
                            Bulletin; E-bulletin; Bulletins
                        leaflet | Leaflet | A few printed pages, or a poster. | Leaflets; Flyer; Flyers; Poster; \
                            Posters; Leaflets and posters; Brochure
                        mail-out | Mail-out | Something is sent to many addresses. | Mailshot; Mailing; Mail out; \
                            Door drop; Leaflet drop; Letter drop; Direct mail; Letter to patients; Letters to patients
                        media-coverage | Media coverage | News in the press, on radio or on television. | \
                            Press release; Press releases; Local media; Media release; Local press; Radio; Media
                        advertising | Advertising | Paid announcements. | Adverts; Advertisements; Advert; \
                            Social media advertising; Newspaper advertisement; Newspaper adverts
                        briefing | Briefing | Somebody is told how things stand. | Briefings; Stakeholder briefing; \
                            Stakeholder briefings; MP briefings; Written briefing
                        meeting | Meeting | People meet, in no more particular way. | Meetings; One-to-one meeting; \
                            One-to-one meetings; Stakeholder meetings; Attending existing meetings
                        petition | Petition | Many people sign the same request. | E-petition; Petitions; \
                            Online petition
                        public-questions | Public questions | Members of the public put questions to a meeting. | \
                            Questions from the public; Public question time; Public speaking
                        reference-group | Reference group | A group is asked for its views on a piece of work as it goes on. | \
                            Stakeholder reference group; Reference groups; Advisory group; Patient advisory group; \
                            Sounding board; Critical friends
                        lay-representation | Lay representation | Lay people sit on a board, a committee or a panel. | \
                            Patient representatives; Lay representatives; Lay members; Patient representation; \
                            Patient partners; Lay evaluators
                        staff-engagement | Staff engagement | Staff are asked or told. | Staff briefings; \
                            Staff meetings; Staff survey; Staff sessions; Staff events
                        literature-review | Desk research | What was said or found before is gathered. | \
                            Literature review; Desktop review; Evidence review; Review of existing feedback; \
                            Insight review; Review of existing insight; Desk-based research; Desk based review
                        feedback-analysis | Analysis of feedback | Complaints, reviews and other feedback that came in anyway are analysed. | \
                            Feedback analysis; Complaints analysis; Analysis of complaints; Online reviews; \
                            Patient feedback; Social listening; Care Opinion
                        easy-read | Easy read | What is to be read is put in short sentences with pictures. | \
                            Easy Read materials; Easy read version; Easy read documents
                        translated-materials | Translation | What is to be read is put into other languages. | \
                            Translated materials; Translations; Community languages; Translated documents
                        interpreting | Interpreting | What is said is put into another language, such as British Sign Language. | \
                            Interpreters; Interpreter; BSL interpretation; British Sign Language interpreter; \
                            BSL interpreters; BSL
                        accessible-formats | Accessible formats | What is to be read can be had in large print, Braille, audio or otherwise. | \
                            Alternative formats; Large print; Braille; Audio; BSL video
                        partner-channels | Channels of partners | Others pass on the message to those whom they know. | \
                            Partner communications; Partners' channels; Stakeholder toolkit; Communications toolkit; \
                            Cascade through partners
                        """)
                .listed(INVOLVEMENT_METHODS, """
                        workshop | Workshop | People work through a subject together. | Workshops; \
                            Facilitated workshop; Break-out groups
                        consensus-conference | Consensus conference | A panel of lay people questions experts and writes down what it concludes. | \
                            Consensus workshop; Delphi; Delphi survey
                        future-search | Future search | All who have a stake plan a future that they share. | \
                            Visioning; Visioning event; Scenario planning
                        """)
                .listed(INVOLVEMENT_TOOLS, """
                        world-cafe | World café | Small groups talk at tables, and move on between rounds. | \
                            World cafe; Knowledge café
                        """)
                .listed(ENTER_AND_VIEW, """
                        enter-and-view | Enter and view | Representatives of a local Healthwatch visit a service to see and hear how it is. | \
                            Enter and view visits; Enter and view visit
                        """)
                .listed(DEPUTATIONS, """
                        deputation | Deputation | A few people speak to a meeting for a group. | Deputations
                        """)
                .drawnFrom(INVOLVEMENT_METHODS, """
                        steering-group | Steering group | A group, with lay people on it, oversees a piece of work. | \
                            Steering groups; Project group; Working group; Task and finish group
                        """);
    }
}
