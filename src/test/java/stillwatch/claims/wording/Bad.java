package stillwatch.claims.wording;

import java.util.List;

/** Words that break one rule each, and words near them that do not. */
record Bad(Rule rule, FieldKind kind, String text) {
    static final List<Bad> ALL = List.of(
            text(
                    Rule.STATUS,
                    "It is confirmed that operators affiliated with Alibaba and Qwen made nearly 25,000 accounts on Claude."),
            text(
                    Rule.STATUS,
                    "Anthropic proved that operators affiliated with Alibaba made nearly 25,000 accounts on Claude."),
            text(
                    Rule.STATUS,
                    "Operators affiliated with Alibaba and its AI lab Qwen made nearly 25,000 accounts on Claude."),
            text(
                    Rule.STATUS,
                    "Reuters reported that operators affiliated with Alibaba and its lab Qwen made nearly 25,000 accounts on Claude."),
            text(
                    Rule.STATUS,
                    "Congress should tighten export controls on advanced semiconductors and legislate against unauthorised distillation."),
            text(Rule.STATUS, "The accusations come from anxiety about keeping the lead."),
            text(Rule.STATUS, "It is confirmed that Alibaba created nearly 25,000 accounts on Claude."),
            text(Rule.DRIFT, "Alibaba created nearly 25,000 accounts, Anthropic alleges."),
            text(Rule.DRIFT, "Anthropic alleges that Alibaba shares the accounts with others."),
            text(
                    Rule.DRIFT,
                    "According to the Wall Street Journal, Alibaba and its AI division carried out the campaign."),
            text(Rule.DRIFT, "Anthropic accused Alibaba of orchestrating the campaign."),
            text(Rule.DRIFT, "Anthropic alleges that the accounts were made by Alibaba."),
            text(Rule.DRIFT, "Anthropic says that Alibaba was running the campaign."),
            text(Rule.DRIFT, "Alibaba’s campaign ran for six weeks, Anthropic says."),
            text(Rule.DRIFT, "Anthropic says Qwen is behind the accounts."),
            new Bad(Rule.DRIFT, FieldKind.LABEL, "Alibaba accounts"),
            new Bad(Rule.DRIFT, FieldKind.TITLE, "The Alibaba campaign"),
            new Bad(Rule.DRIFT, FieldKind.LEGEND, "Alibaba-run accounts"),
            text(Rule.CHARACTERISATION, "The theft of answers went on for weeks."),
            text(Rule.CHARACTERISATION, "Illegally, answers were gathered."),
            text(Rule.CHARACTERISATION, "It was an illegal campaign."),
            text(Rule.CHARACTERISATION, "The gathering was illegal."),
            text(Rule.CHARACTERISATION, "Reuters writes of a heist."),
            new Bad(Rule.CHARACTERISATION, FieldKind.FILE_NAME, "fake-accounts.csv"),
            new Bad(Rule.CHARACTERISATION, FieldKind.CAPTION, "Stolen answers per day"),
            text(Rule.SUPERLATIVE, "Anthropic calls it the world’s largest attack."),
            text(Rule.SUPERLATIVE, "Anthropic calls it the largest known campaign of AI distillation."),
            text(Rule.SUPERLATIVE, "Anthropic calls it the largest attack on the company."),
            text(Rule.SUPERLATIVE, "The spring campaign was the largest known attack on the company."),
            new Bad(Rule.SUPERLATIVE, FieldKind.TITLE, "The biggest campaign ever"),
            text(Rule.NO_SOURCE, "Reportedly, the spring campaign ran from 22 April to 5 June 2026."),
            text(Rule.NO_SOURCE, "Sources say the spring campaign ran from 22 April to 5 June 2026."),
            text(Rule.NO_SOURCE, "Anthropic trained its model on stolen books."),
            text(Rule.NO_SOURCE, "Anthropic counted 31,000 accounts, it says."),
            text(Rule.LIKELIHOOD, "We assess with high confidence that it is likely that resellers did it."),
            text(Rule.LIKELIHOOD, "We are confident that it is very unlikely."),
            text(Rule.TOO_EARLY, "The Chinese Foreign Ministry called the accusations in the letter groundless."),
            text(Rule.TOO_EARLY, "The ministry rejected the letter to the senators."),
            text(Rule.TOO_EARLY, "xAI reacted to the letter with a post."),
            text(Rule.FIGURE, "Anthropic alleges that 25,000 accounts were made."),
            text(Rule.FIGURE, "Anthropic alleges over 25,000 accounts."),
            text(Rule.FIGURE, "Anthropic alleges 28.8 million exchanges."),
            text(Rule.FIGURE, "Anthropic alleges 28 million exchanges."),
            text(Rule.FIGURE, "Anthropic wrote of 24,000 accounts in February."),
            new Bad(Rule.FIGURE, FieldKind.LABEL, "25,000 accounts"),
            new Bad(Rule.FIGURE, FieldKind.FILE_NAME, "25000-accounts.csv"),
            text(Rule.NO_SOURCE, "Operators affiliated with Alibaba created 28 million exchanges and this was proven."),
            text(Rule.NO_SOURCE, "Operators affiliated with Alibaba took the model's abilities."),
            text(Rule.NO_SOURCE, "Alibaba-linked operators sold what they took."),
            text(Rule.SILENCE, "Alibaba denied the allegations."),
            text(Rule.SILENCE, "Alibaba did not deny it."),
            text(Rule.SILENCE, "Alibaba refused to comment."),
            text(Rule.QUOTATION, "The letter speaks of operators “linked to” others."),
            text(Rule.QUOTATION, "Anthropic wrote of “the largest known attack on the company”."),
            text(Rule.QUOTATION, "Anthropic wrote that it was “a disaster for everyone”."),
            text(Rule.QUOTATION, "Aggregator A wrote “attempted to illegally extract”."),
            text(Rule.UNSURE, "C-07 paid with one card."),
            new Bad(Rule.UNSURE, FieldKind.LABEL, "C-07"),
            new Bad(Rule.UNSURE, FieldKind.FILE_NAME, "c-07.csv"),
            text(Rule.ACTOR, "C-03 is run from within Quill Harbour."),
            new Bad(Rule.ACTOR, FieldKind.LABEL, "Quill Harbour"),
            new Bad(Rule.ACTOR, FieldKind.FILE_NAME, "c-03-quill-harbour.svg"));

    static final List<Bad> NOT = List.of(
            text(
                    Rule.STATUS,
                    "Anthropic alleges that operators affiliated with Alibaba and its AI lab Qwen made nearly 25,000 accounts on Claude."),
            text(
                    Rule.STATUS,
                    "No court has confirmed that operators affiliated with Alibaba and its AI lab Qwen made nearly 25,000 accounts on Claude."),
            text(
                    Rule.STATUS,
                    "Did operators affiliated with Alibaba and its AI lab Qwen make nearly 25,000 accounts on Claude?"),
            text(
                    Rule.STATUS,
                    "Anthropic asks that Congress tighten export controls on advanced semiconductors and legislate against unauthorised distillation."),
            text(Rule.DRIFT, "Anthropic alleges that operators affiliated with Alibaba made the accounts."),
            text(Rule.DRIFT, "Anthropic alleges that Alibaba-linked operators made the accounts."),
            text(Rule.DRIFT, "Alibaba had not responded by press time."),
            new Bad(Rule.DRIFT, FieldKind.HEADING, "Alibaba shares, Hong Kong"),
            text(Rule.DRIFT, "According to an agency, Alibaba shares fell on that day."),
            text(Rule.DRIFT, "Who directed the operators? Alibaba could answer."),
            text(Rule.DRIFT, "The letter was sent to two senators; Alibaba is named in it."),
            text(Rule.CHARACTERISATION, "A settlement is not a finding of guilt."),
            text(Rule.CHARACTERISATION, "Aggregator A wrote “attempted to illegally extract” in its lead."),
            text(Rule.CHARACTERISATION, "Telling legitimate use from extraction is hard."),
            text(Rule.SUPERLATIVE, "Anthropic calls it the largest known attack on the company."),
            text(Rule.SUPERLATIVE, "Most reports carry the same claim."),
            text(Rule.NO_SOURCE, "According to Anthropic, the spring campaign ran from 22 April to 5 June 2026."),
            text(Rule.NO_SOURCE, "This text sets side by side what five documents say."),
            text(Rule.NO_SOURCE, "Anthropic alleges that Alibaba-linked operators sold what they took."),
            text(Rule.NO_SOURCE, "The letter is about operators affiliated with Alibaba."),
            text(Rule.NO_SOURCE, "Did operators affiliated with Alibaba sell what they took?"),
            text(Rule.LIKELIHOOD, "It is likely that resellers did it. Confidence in this is low."),
            text(
                    Rule.TOO_EARLY,
                    "On 24 April the Chinese Foreign Ministry called the accusations of the White House groundless."),
            text(Rule.TOO_EARLY, "Alibaba did not respond to the letter."),
            text(Rule.FIGURE, "Anthropic alleges that nearly 25,000 accounts were made."),
            text(Rule.FIGURE, "Anthropic alleges over 28.8 million exchanges."),
            text(Rule.FIGURE, "Anthropic wrote of roughly 24,000 accounts in February."),
            text(Rule.FIGURE, "The letter is of 10 June 2026."),
            text(Rule.SILENCE, "Alibaba had not responded by press time."),
            text(Rule.SILENCE, "On 24 April the Chinese Foreign Ministry called other accusations groundless."),
            text(Rule.QUOTATION, "A newsletter writes of “Alibaba-linked operators”."),
            text(Rule.QUOTATION, "The ministry’s word is “groundless”."),
            text(Rule.UNSURE, "C-07 (not sure) paid with one card."),
            text(Rule.ACTOR, "Quill Harbour runs a shop; C-03 is another matter, as Anthropic says."),
            new Bad(Rule.ACTOR, FieldKind.LABEL, "Quill Harbour (alleged by Partner)"));

    private static Bad text(Rule rule, String text) {
        return new Bad(rule, FieldKind.TEXT, text);
    }

    Passage passage() {
        return new Passage(kind, text, null);
    }
}
