package stillwatch.intake.format.stix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.ActorKind;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.ClusterKey;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Family;
import stillwatch.casefile.Moment;
import stillwatch.casefile.Observable;
import stillwatch.casefile.Precision;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.ActorFact;
import stillwatch.casefile.fact.ClusterFact;
import stillwatch.casefile.fact.DocumentFact;
import stillwatch.casefile.fact.EventFact;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.casefile.fact.KeptFact;
import stillwatch.casefile.fact.MemberFact;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.casefile.fact.RemarkFact;
import stillwatch.casefile.fact.SignalFact;
import stillwatch.casefile.fact.SourceFact;
import stillwatch.casefile.fact.StateFact;
import stillwatch.intake.format.Gathered;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Rejection;

/** What each kind of object becomes. */
class StixObjectsTest {
    private static final String LAB = "identity--00000000-0000-4000-8000-0000000000a1";
    private static final String ACCOUNT = "user-account--00000000-0000-4000-8000-0000000000b1";
    private static final String CAMPAIGN = "campaign--00000000-0000-4000-8000-0000000000c1";
    private static final String IP = "ipv4-addr--00000000-0000-4000-8000-0000000000d1";
    private static final AccountKey KEY = new AccountKey("chatter", "u-1");
    private static final Observable ADDRESS = new Observable(Family.NETWORK, "ip", "192.0.2.7");
    private static final String AMBER = "marking-definition--f88d31f6-486f-44da-b317-01333bde0b82";
    private static final String RED2 = "marking-definition--e828b379-4e03-4974-9ac4-e53a884c97c1";

    @TempDir
    Path folder;

    private Gathered read(String... objects) throws IOException, Refusal {
        String json = "{\"type\":\"bundle\",\"id\":\"bundle--00000000-0000-4000-8000-000000000001\",\"objects\":[\n"
                + String.join(",\n", objects).replace('\'', '"').replace('’', '\'') + "]}";
        return Gathered.of(new StixReader(), folder, json);
    }

    private static String object(String id, String rest) {
        return "{'type':'" + id.substring(0, id.indexOf("--")) + "','id':'" + id + "'"
                + (rest.isEmpty() ? "" : "," + rest) + "}";
    }

    private static String id(String type, int n) {
        return type + "--00000000-0000-4000-8000-" + String.format("%012x", n);
    }

    private static String lab() {
        return object(LAB, "'name':'Acme Lab','identity_class':'organization'");
    }

    private static String account() {
        return object(ACCOUNT, "'account_type':'chatter','user_id':'u-1'");
    }

    private static String ip() {
        return object(IP, "'value':'192.0.2.7'");
    }

    @Test
    void an_identity_is_an_actor_and_a_source_only_if_it_made_something() throws Exception {
        Gathered alone = read(lab());
        assertThat(alone.only(ActorFact.class).actorKind()).isEqualTo(ActorKind.ORG);
        assertThat(alone.facts(SourceFact.class)).isEmpty();

        Gathered maker = read(lab(), object(CAMPAIGN, "'name':'Quiet Rain','created_by_ref':'" + LAB + "'"));
        SourceFact source = maker.only(SourceFact.class);
        assertThat(source.name()).isEqualTo("Acme Lab");
        assertThat(source.sourceKind()).isEqualTo("organization");
        assertThat(maker.only(IncidentFact.class).details()).contains(new Detail("created by", "Acme Lab"));
    }

    @Test
    void threat_actors_and_intrusion_sets_are_actors() throws Exception {
        Gathered read = read(
                object(id("threat-actor", 1), "'name':'Grey Hat','resource_level':'individual','aliases':['GH']"),
                object(id("intrusion-set", 2), "'name':'Set Nine'"));
        assertThat(read.facts(ActorFact.class))
                .extracting(ActorFact::actorKind)
                .containsExactly(ActorKind.PERSON, ActorKind.GROUP);
        assertThat(read.facts(ActorFact.class).getFirst().aliases()).containsExactly("GH");
    }

    @Test
    void a_user_account_keeps_its_platform_id_times_and_state() throws Exception {
        Gathered read = read(
                object(
                        ACCOUNT,
                        "'account_type':'chatter','user_id':'u-1','account_login':'rain','display_name':'Rain','is_disabled':true,"
                                + "'account_created':'2026-01-02T03:04:05Z','account_last_login':'2026-02-02T03:04:05.5Z','x_tier':2"));
        AccountFact account = read.only(AccountFact.class);
        assertThat(account.account()).isEqualTo(KEY);
        assertThat(account.name()).isEqualTo("Rain");
        assertThat(account.created().from()).isEqualTo(1_767_323_045_000_000L);
        assertThat(account.created().to()).isEqualTo(1_767_323_045_999_999L);
        assertThat(account.lastSeen().precision()).isEqualTo(Precision.MILLISECOND);
        assertThat(account.details()).contains(new Detail("account_login", "rain"), new Detail("x_tier", "2"));
        assertThat(read.only(StateFact.class)).isEqualTo(new StateFact(KEY, "disabled", null, null));
    }

    @Test
    void an_account_without_platform_or_id_says_so_or_is_rejected() throws Exception {
        Gathered read = read(
                object(id("user-account", 1), "'account_login':'rain'"),
                object(id("user-account", 2), "'display_name':'Rain'"));
        assertThat(read.only(AccountFact.class).account()).isEqualTo(new AccountKey("(not stated)", "rain"));
        assertThat(read.rejections).hasSize(1);
        assertThat(read.rejections.getFirst().column()).isEqualTo("user_id");
        assertThat(read.rejections.getFirst().line()).isEqualTo(3);
    }

    @Test
    void a_campaign_is_an_incident_with_its_period_and_objective() throws Exception {
        IncidentFact incident = read(object(
                        CAMPAIGN,
                        "'name':'Quiet Rain','objective':'capability extraction','description':'d',"
                                + "'first_seen':'2026-01-01T00:00:00Z','last_seen':'2026-01-31T00:00:00Z'"))
                .only(IncidentFact.class);
        assertThat(incident.ref()).isEqualTo(CAMPAIGN);
        assertThat(incident.scope()).isEqualTo("capability extraction");
        assertThat(incident.period().precision()).isEqualTo(Precision.SPAN);
        assertThat(incident.details()).contains(new Detail("description", "d"));
    }

    @Test
    void an_incident_finds_its_period_in_an_extension() throws Exception {
        IncidentFact incident = read(object(
                        id("incident", 1),
                        "'name':'Night','extensions':{'extension-definition--1':{'start_time':'2026-01-01T00:00:00Z'}}"))
                .only(IncidentFact.class);
        assertThat(incident.period().written()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(incident.details()).extracting(Detail::name).contains("extensions");
    }

    @Test
    void a_grouping_with_accounts_is_a_cluster_its_maker_claims() throws Exception {
        String group = object(
                id("grouping", 1),
                "'name':'Ring 4','context':'suspicious-activity','created_by_ref':'" + LAB + "','object_refs':['"
                        + ACCOUNT + "','" + CAMPAIGN + "','user-account--gone']");
        Gathered read = read(group, object(CAMPAIGN, "'name':'Quiet Rain'"), account(), lab());

        ClusterKey key = new ClusterKey("Acme Lab", "Ring 4");
        assertThat(read.only(ClusterFact.class).cluster()).isEqualTo(key);
        assertThat(read.only(MemberFact.class)).isEqualTo(new MemberFact(key, KEY, null));
        assertThat(read.facts(RelationFact.class))
                .containsExactly(
                        new RelationFact(
                                key.id().toString(),
                                "contains",
                                read.only(IncidentFact.class).id().toString(),
                                null,
                                null,
                                List.of()),
                        new RelationFact(key.id().toString(), "contains", "user-account--gone", null, null, List.of()));
        assertThat(read.noticeTexts())
                .anyMatch(it -> it.equals("references to objects that are not in this file: 1 (user-account--gone)"));
    }

    @Test
    void a_grouping_without_accounts_is_kept() throws Exception {
        Gathered read = read(
                object(id("grouping", 1), "'name':'Papers','context':'x','object_refs':['" + CAMPAIGN + "']"),
                object(CAMPAIGN, "'name':'Quiet Rain'"));
        assertThat(read.only(KeptFact.class).label()).isEqualTo("Papers");
        assertThat(read.only(RelationFact.class).from()).isEqualTo(id("grouping", 1));
        assertThat(read.noticeTexts()).containsExactly("kept as they are: 1 grouping");
    }

    @Test
    void two_groupings_of_one_name_are_pointed_out() throws Exception {
        String refs = "'name':'Ring','context':'x','object_refs':['" + ACCOUNT + "']";
        Gathered read = read(object(id("grouping", 1), refs), object(id("grouping", 2), refs), account());
        assertThat(read.notices).anyMatch(it -> it.line() == 3 && it.text().contains("both called \"Ring\""));
    }

    @Test
    void a_report_is_a_document_about_what_it_names() throws Exception {
        Gathered read = read(
                object(
                        id("report", 1),
                        "'name':'On rain','published':'2026-03-01T00:00:00Z','created_by_ref':'" + LAB
                                + "','object_refs':['" + ACCOUNT + "','" + ACCOUNT + "']"),
                account(),
                lab());
        DocumentFact document = read.only(DocumentFact.class);
        assertThat(document.source()).isEqualTo("Acme Lab");
        assertThat(read.only(RelationFact.class))
                .isEqualTo(new RelationFact(
                        document.id().toString(), "about", KEY.id().toString(), null, null, List.of()));
    }

    @Test
    void a_report_without_a_known_maker_says_so() throws Exception {
        assertThat(read(object(id("report", 1), "'name':'On rain','created_by_ref':'identity--gone'"))
                        .only(DocumentFact.class)
                        .source())
                .isEqualTo("(not stated)");
    }

    @Test
    void observed_data_pairs_each_account_with_each_value() throws Exception {
        String mail = object(id("email-addr", 1), "'value':'rain@example.org'");
        Gathered read = read(
                object(
                        id("observed-data", 1),
                        "'first_observed':'2026-01-01T00:00:00Z','last_observed':'2026-01-02T00:00:00Z','number_observed':7,"
                                + "'object_refs':['" + ACCOUNT + "','" + IP + "','" + id("email-addr", 1) + "']"),
                account(),
                ip(),
                mail);
        assertThat(read.rows.getFirst().facts()).hasSize(2).allSatisfy(fact -> {
            ObservationFact observation = (ObservationFact) fact;
            assertThat(observation.account()).isEqualTo(KEY);
            assertThat(observation.n()).isEqualTo(7);
            assertThat(observation.first().written()).isEqualTo("2026-01-01T00:00:00Z");
        });
        assertThat(read.facts(ObservationFact.class))
                .extracting(ObservationFact::observable)
                .containsExactly(ADDRESS, new Observable(Family.IDENTITY, "email", "rain@example.org"));
    }

    @Test
    void observed_data_without_an_account_is_a_signal_and_without_values_an_event() throws Exception {
        String times =
                "'first_observed':'2026-01-01T00:00:00Z','last_observed':'2026-01-02T00:00:00Z','number_observed':1,";
        Gathered signal = read(object(id("observed-data", 1), times + "'object_refs':['" + IP + "']"), ip());
        assertThat(((SignalFact) signal.rows.getFirst().facts().getFirst()).observable())
                .isEqualTo(ADDRESS);

        Gathered event = read(object(id("observed-data", 1), times + "'object_refs':['" + ACCOUNT + "']"), account());
        assertThat(event.only(EventFact.class).account()).isEqualTo(KEY);
    }

    @Test
    void observed_data_in_the_shape_of_2_0_is_read_as_well() throws Exception {
        Gathered read = read(object(
                id("observed-data", 1),
                "'first_observed':'2026-01-01T00:00:00Z','last_observed':'2026-01-02T00:00:00Z','number_observed':2,"
                        + "'objects':{'0':{'type':'user-account','account_type':'chatter','user_id':'u-1'},"
                        + "'1':{'type':'ipv4-addr','value':'192.0.2.7'}}"));
        assertThat(read.only(ObservationFact.class).observable()).isEqualTo(ADDRESS);
        assertThat(read.only(AccountFact.class).account()).isEqualTo(KEY);
        assertThat(read.only(KeptFact.class).json()).contains("\"objects\":{\"0\"");
    }

    @Test
    void observables_know_their_family() throws Exception {
        Gathered read = read(
                object(id("autonomous-system", 1), "'number':64500"),
                object(id("software", 2), "'name':'Client','version':'1.2'"),
                object(id("file", 3), "'name':'a.bin','hashes':{'MD5':'d4','SHA-256':'e3b0'}"),
                object(id("x509-certificate", 4), "'hashes':{'SHA-1':'ab'}"),
                object(id("ipv4-addr", 5), "'value':'198.51.100.0/24'"),
                object(id("x-acme-payment-card", 6), "'value':'card-0042'"),
                object(
                        id("network-traffic", 7),
                        "'protocols':['http'],'src_ref':'" + IP
                                + "','extensions':{'http-request-ext':{'request_header':{'User-Agent':'rain/1'}}}"));
        assertThat(read.facts(SignalFact.class))
                .extracting(SignalFact::observable)
                .containsExactly(
                        new Observable(Family.NETWORK, "asn", "AS64500"),
                        new Observable(Family.CLIENT, "software", "Client 1.2"),
                        new Observable(Family.CONTENT, "sha256", "e3b0"),
                        new Observable(Family.CONTENT, "md5", "d4"),
                        new Observable(Family.NETWORK, "x509-sha1", "ab"),
                        new Observable(Family.NETWORK, "ip-range", "198.51.100.0/24"),
                        new Observable(Family.PAYMENT, "payment", "card-0042"),
                        new Observable(Family.CLIENT, "user-agent", "rain/1"));
        assertThat(read.noticeTexts()).contains("kept as they are: 1 x-acme-payment-card");
        assertThat(read.only(RelationFact.class).relation()).isEqualTo("src");
    }

    @Test
    void an_indicator_that_lists_values_is_signals_and_any_other_is_kept() throws Exception {
        String list = "[ipv4-addr:value = ’192.0.2.7’ OR url:value IN (’https://example.org/a’)]"
                + " OR [file:hashes.’SHA-256’=’it\\\\’s’]";
        Gathered read = read(
                object(
                        id("indicator", 1),
                        "'name':'list','valid_from':'2026-01-01T00:00:00Z','pattern':'" + list + "'"),
                object(id("indicator", 2), "'name':'both','pattern':'[url:value = ’a’ AND file:name = ’b’]'"),
                object(id("indicator", 3), "'name':'rule','pattern_type':'yara','pattern':'rule x {}'"));
        assertThat(read.facts(SignalFact.class))
                .extracting(SignalFact::observable)
                .containsExactly(
                        ADDRESS,
                        new Observable(Family.NETWORK, "url", "https://example.org/a"),
                        new Observable(Family.CONTENT, "sha256", "it's"));
        assertThat(read.facts(SignalFact.class)).allSatisfy(signal -> {
            assertThat(signal.comment()).isEqualTo("list");
            assertThat(signal.details()).extracting(Detail::name).contains("pattern", "stix id");
        });
        assertThat(read.facts(KeptFact.class)).extracting(KeptFact::label).containsExactly("both", "rule");
        assertThat(read.noticeTexts()).containsExactly("kept as they are: 2 indicator");
    }

    @Test
    void a_relationship_joins_our_ids_and_never_becomes_a_finding() throws Exception {
        Gathered read = read(
                object(
                        id("relationship", 1),
                        "'relationship_type':'attributed-to','source_ref':'" + ACCOUNT + "','target_ref':'" + CAMPAIGN
                                + "','start_time':'2026-01-01T00:00:00Z'"),
                account(),
                object(CAMPAIGN, "'name':'Quiet Rain'"));
        RelationFact relation = read.only(RelationFact.class);
        assertThat(relation.from()).isEqualTo(KEY.id().toString());
        assertThat(relation.to()).isEqualTo(read.only(IncidentFact.class).id().toString());
        assertThat(relation.relation()).isEqualTo("attributed-to");
        assertThat(read.facts(MemberFact.class)).isEmpty();
    }

    @Test
    void a_sighting_says_where_how_often_and_when() throws Exception {
        Gathered read = read(
                object(
                        id("sighting", 1),
                        "'sighting_of_ref':'" + IP + "','count':50,'first_seen':'2026-01-01T00:00:00Z',"
                                + "'last_seen':'2026-01-03T00:00:00Z','where_sighted_refs':['" + LAB + "']"),
                ip(),
                lab());
        RelationFact sighted = read.only(RelationFact.class);
        assertThat(sighted.from()).isEqualTo(read.only(ActorFact.class).id().toString());
        assertThat(sighted.to()).isEqualTo(ADDRESS.id().toString());
        assertThat(sighted.count()).isEqualTo(50);
        assertThat(sighted.at().precision()).isEqualTo(Precision.SPAN);
    }

    @Test
    void notes_and_opinions_are_remarks_of_their_authors() throws Exception {
        Gathered read = read(
                object(
                        id("note", 1),
                        "'abstract':'Short','content':'Long','authors':['A. Nalyst'],'object_refs':['" + ACCOUNT
                                + "']"),
                object(
                        id("opinion", 2),
                        "'opinion':'disagree','explanation':'too thin','created_by_ref':'" + LAB + "','object_refs':['"
                                + ACCOUNT + "']"),
                account(),
                lab());
        List<RemarkFact> remarks = read.facts(RemarkFact.class);
        assertThat(remarks.get(0))
                .isEqualTo(new RemarkFact(
                        "note",
                        "A. Nalyst",
                        "Short\nLong",
                        null,
                        List.of(KEY.id().toString())));
        assertThat(remarks.get(1).author()).isEqualTo("Acme Lab");
        assertThat(remarks.get(1).text()).isEqualTo("disagree: too thin");
        assertThat(read.facts(KeptFact.class)).isEmpty();
    }

    @Test
    void the_most_closed_marking_stands_with_the_object() throws Exception {
        String statement = object(
                id("marking-definition", 1), "'definition_type':'statement','definition':{'statement':'Ask first'}");
        Gathered read = read(
                object(
                        CAMPAIGN,
                        "'name':'Quiet Rain','object_marking_refs':['" + AMBER + "','" + RED2 + "','"
                                + id("marking-definition", 1) + "']"),
                statement,
                object(
                        id("marking-definition", 2),
                        "'extensions':{'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d':"
                                + "{'tlp_2_0':'amber+strict'}}"));
        assertThat(read.only(IncidentFact.class).details())
                .contains(new Detail("marking", "TLP:RED"), new Detail("marking", "Ask first"))
                .doesNotContain(new Detail("marking", "TLP:AMBER"));
        assertThat(read.facts(KeptFact.class))
                .extracting(KeptFact::label)
                .containsExactly("Ask first", "TLP:AMBER+STRICT");
        assertThat(read.notices).isEmpty();
    }

    @Test
    void what_has_no_noun_is_kept_word_for_word_and_listed() throws Exception {
        String odd = "{'type' : 'x-acme-thing', 'id':'" + id("x-acme-thing", 1) + "','name':'odd',  'n':1.10}";
        Gathered read = read(odd, object(id("tool", 2), "'name':'t'"), object(id("x-acme-thing", 3), ""));
        assertThat(read.facts(KeptFact.class).getFirst())
                .isEqualTo(new KeptFact("stix", "x-acme-thing", id("x-acme-thing", 1), "odd", odd.replace('\'', '"')));
        assertThat(read.noticeTexts()).containsExactly("kept as they are: 2 x-acme-thing, 1 tool");
    }

    @Test
    void of_several_versions_the_one_modified_last_counts() throws Exception {
        Gathered read = read(
                object(CAMPAIGN, "'name':'New','modified':'2026-02-01T00:00:00Z'"),
                object(CAMPAIGN, "'name':'Old','modified':'2026-01-01T00:00:00Z'"));
        assertThat(read.only(IncidentFact.class).name()).isEqualTo("New");
        assertThat(read.only(KeptFact.class).json()).contains("Old");
        assertThat(read.noticeTexts())
                .singleElement()
                .asString()
                .contains("another version of the same object counts (the one modified last): 1 (campaign--");
    }

    @Test
    void a_broken_newest_version_is_rejected_and_the_one_before_counts() throws Exception {
        Gathered read = read(
                object(CAMPAIGN, "'name':'Old','modified':'2026-01-01T00:00:00Z'"),
                object(CAMPAIGN, "'modified':'2026-02-01T00:00:00Z'"));
        assertThat(read.only(IncidentFact.class).name()).isEqualTo("Old");
        assertThat(read.rejections).extracting(Rejection::column).containsExactly("name");
    }

    @Test
    void a_revoked_object_says_nothing_any_more() throws Exception {
        Gathered read = read(
                object(CAMPAIGN, "'name':'Gone','revoked':true"),
                object(
                        id("relationship", 1),
                        "'relationship_type':'x','source_ref':'" + CAMPAIGN + "','target_ref':'" + ACCOUNT + "'"),
                account());
        assertThat(read.facts(IncidentFact.class)).isEmpty();
        assertThat(read.only(RelationFact.class).from()).isEqualTo(CAMPAIGN);
        assertThat(read.noticeTexts()).singleElement().asString().contains("withdrew them (revoked): 1");
    }

    @Test
    void a_rejected_object_is_no_end_of_a_relation() throws Exception {
        Gathered read = read(
                object(CAMPAIGN, "'name':5"),
                object(
                        id("relationship", 1),
                        "'relationship_type':'x','source_ref':'" + CAMPAIGN + "','target_ref':'" + ACCOUNT + "'"),
                account());
        assertThat(read.only(RelationFact.class).from()).isEqualTo(CAMPAIGN);
        assertThat(read.rejections.getFirst().reason()).isEqualTo("\"name\" is a number where text was expected");
    }

    @Test
    void what_ends_before_it_begins_is_kept_and_said() throws Exception {
        Gathered read = read(object(
                CAMPAIGN,
                "'name':'Backwards','first_seen':'2026-04-22T10:00:00Z','last_seen':'2026-04-20T10:00:00Z'"));
        assertThat(read.only(IncidentFact.class).period())
                .isNotNull()
                .extracting(Moment::certainty)
                .isEqualTo(Certainty.INVERTED);
        assertThat(String.join("; ", read.noticeTexts())).contains("end before they begin").contains(CAMPAIGN);
    }
}
