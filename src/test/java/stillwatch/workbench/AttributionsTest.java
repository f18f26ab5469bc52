package stillwatch.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.ClusterMember;
import stillwatch.casefile.Handling;
import stillwatch.casefile.action.CaseAction.CaseStarted;
import stillwatch.claims.wording.Finding;
import stillwatch.claims.wording.Passage;
import stillwatch.claims.wording.Rule;
import stillwatch.intake.Wanted;
import stillwatch.progress.Progress;

/** Whoever an import puts behind a cluster is named with who says so, and nobody else is. */
class AttributionsTest {
    private static final String BY = "I. Okafor";

    @TempDir
    Path folder;

    private OpenCase opened() throws Exception {
        return OpenCase.create(
                folder.resolve("behind.still"),
                new CaseStarted("Behind", "", Handling.AMBER, true),
                BY,
                TestPlace.in(folder));
    }

    private void bring(OpenCase opened, String name, String json) throws Exception {
        Path file = Files.writeString(folder.resolve(name), json.replace('\'', '"'));
        assertThat(opened.importFile(BY, file, Wanted.PLAIN, Progress.NONE).rejected())
                .isZero();
    }

    private static String id(String type, int n) {
        return type + "--00000000-0000-4000-8000-" + String.format("%012x", n);
    }

    private static String object(String type, int n, String rest) {
        return "{'type':'" + type + "','spec_version':'2.1','id':'" + id(type, n) + "'," + rest + "}";
    }

    private static String relation(int n, String from, String word, String to) {
        return object(
                "relationship",
                n,
                "'created_by_ref':'" + id("identity", 1) + "','source_ref':'" + from + "','relationship_type':'" + word
                        + "','target_ref':'" + to + "'");
    }

    /** A partner's ring 7, which is part of a campaign of the Herons, whom somebody pays, and which was aimed at a port. */
    private static String bundle() {
        return "{'type':'bundle','id':'" + id("bundle", 1) + "','objects':[\n"
                + String.join(
                        ",\n",
                        object("identity", 1, "'name':'Partner','identity_class':'organization'"),
                        object("identity", 2, "'name':'Acme Shipping','identity_class':'organization'"),
                        object("identity", 3, "'name':'Victim Port','identity_class':'organization'"),
                        object("intrusion-set", 4, "'name':'Heron Group','aliases':['Grey Heron']"),
                        object("campaign", 5, "'name':'Spring tide'"),
                        object("user-account", 6, "'account_type':'chatter','user_id':'u-1'"),
                        object("user-account", 7, "'account_type':'chatter','user_id':'u-2'"),
                        object("threat-actor", 8, "'name':'Sand Plover'"),
                        object(
                                "grouping",
                                9,
                                "'created_by_ref':'" + id("identity", 1)
                                        + "','name':'Ring 7','context':'suspicious-activity','object_refs':['"
                                        + id("user-account", 6) + "','" + id("campaign", 5) + "']"),
                        relation(11, id("campaign", 5), "attributed-to", id("intrusion-set", 4)),
                        relation(12, id("intrusion-set", 4), "attributed-to", id("identity", 2)),
                        relation(13, id("campaign", 5), "targets", id("identity", 3)),
                        relation(14, id("threat-actor", 8), "uses", id("user-account", 7)))
                + "]}";
    }

    private static List<Finding> actors(OpenCase opened, String sentence) {
        return opened.claims().wording().of(Passage.text(sentence)).stream()
                .filter(one -> one.rule() == Rule.ACTOR)
                .toList();
    }

    @Test
    void a_campaign_attributed_to_somebody_puts_them_and_whoever_they_belong_to_behind_its_cluster() throws Exception {
        try (OpenCase opened = opened()) {
            bring(opened, "partner.json", bundle());

            for (String name : List.of("Heron Group", "Grey Heron", "Acme Shipping")) {
                String sentence = name + " runs Ring 7.";
                assertThat(actors(opened, sentence)).as(name).hasSize(1).allSatisfy(one -> {
                    assertThat(one.wording()).isEqualTo(name);
                    assertThat(one.why()).contains("not decided");
                    assertThat(one.repair().applied(sentence)).isEqualTo(name + " (alleged by Partner) runs Ring 7.");
                });
            }
            assertThat(actors(opened, "Partner alleges that Heron Group runs Ring 7."))
                    .isEmpty();
        }
    }

    @Test
    void whoever_was_aimed_at_or_belongs_to_another_cluster_is_behind_nothing() throws Exception {
        try (OpenCase opened = opened()) {
            bring(opened, "partner.json", bundle());

            assertThat(actors(opened, "Ring 7 wrote to Victim Port.")).isEmpty();
            assertThat(actors(opened, "Ring 7 is not Sand Plover.")).isEmpty();
        }
    }

    @Test
    void a_cluster_of_ours_has_behind_it_who_uses_an_account_in_it() throws Exception {
        try (OpenCase opened = opened()) {
            bring(opened, "partner.json", bundle());
            String account = new AccountKey("chatter", "u-2").id().toString();
            String other = new AccountKey("chatter", "u-1").id().toString();
            opened.links()
                    .clusters()
                    .form(
                            BY,
                            List.of(new ClusterMember(account, "one card"), new ClusterMember(other, "one card")),
                            null,
                            "they share a card");

            assertThat(actors(opened, "Sand Plover is C-01.")).hasSize(1);
        }
    }

    @Test
    void misp_names_them_by_galaxy_attribute_or_tag() throws Exception {
        for (String said : List.of(
                "'Galaxy':[{'name':'Threat Actor','type':'threat-actor','GalaxyCluster':[{'uuid':'g','value':'Heron Group',"
                        + "'meta':{'synonyms':['Grey Heron']}}]}]",
                "'Attribute':[{'uuid':'a','type':'threat-actor','category':'Attribution','value':'Heron Group'}]",
                "'Tag':[{'name':'misp-galaxy:threat-actor=\\\"Heron Group\\\"'}]")) {
            try (OpenCase opened = OpenCase.create(
                    folder.resolve("misp-" + said.substring(1, 4) + ".still"),
                    new CaseStarted("Behind", "", Handling.AMBER, true),
                    BY,
                    TestPlace.in(folder))) {
                bring(
                        opened,
                        "event.json",
                        "{'Event':{'uuid':'00000000-0000-4000-8000-0000000000e1','info':'Bulk prompts','Orgc':{'uuid':'o','name':'Partner'},"
                                + said + "}}");
                bring(
                        opened,
                        "ring.jsonl",
                        "{'type':'member','cluster':{'source':'Partner','label':'Ring 7'},"
                                + "'account':{'platform':'chatter','externalId':'u-1'}}\n");
                var cluster = new stillwatch.casefile.ClusterKey("Partner", "Ring 7").id();
                var event = opened.read(stillwatch.store.list.IncidentLine::all).getFirst();
                assertThat(actors(opened, "Heron Group runs Ring 7.")).as(said).isEmpty();

                opened.incidents().connect(BY, cluster.toString(), event.id().toString(), "the event is about it");

                assertThat(actors(opened, "Heron Group runs Ring 7."))
                        .as(said)
                        .singleElement()
                        .satisfies(one -> assertThat(one.repair().text()).isEqualTo(" (alleged by Partner)"));
            }
        }
    }
}
