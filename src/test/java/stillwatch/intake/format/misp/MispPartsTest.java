package stillwatch.intake.format.misp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stillwatch.casefile.AccountKey;
import stillwatch.casefile.ActorKind;
import stillwatch.casefile.Certainty;
import stillwatch.casefile.Detail;
import stillwatch.casefile.Family;
import stillwatch.casefile.Observable;
import stillwatch.casefile.fact.AccountFact;
import stillwatch.casefile.fact.ActorFact;
import stillwatch.casefile.fact.IncidentFact;
import stillwatch.casefile.fact.KeptFact;
import stillwatch.casefile.fact.ObservationFact;
import stillwatch.casefile.fact.RelationFact;
import stillwatch.casefile.fact.RemarkFact;
import stillwatch.casefile.fact.SignalFact;
import stillwatch.casefile.fact.SourceFact;
import stillwatch.casefile.fact.StateFact;
import stillwatch.intake.format.Gathered;
import stillwatch.intake.reading.Refusal;
import stillwatch.intake.reading.Rejection;

/** What each part of an event becomes. */
class MispPartsTest {
    private static final String EVENT = "00000000-0000-4000-8000-0000000000e1";
    private static final String ATTRIBUTE = "00000000-0000-4000-8000-0000000000a1";
    private static final String OBJECT = "00000000-0000-4000-8000-0000000000b1";
    private static final String HEAD = "'uuid':'" + EVENT + "','info':'Quiet rain','date':'2026-03-01'";
    private static final Observable IP = new Observable(Family.NETWORK, "ip", "192.0.2.7");
    private static final String IN_EVENT =
            new IncidentFact(EVENT, "", null, null, List.of(), List.of()).id().toString();

    @TempDir
    Path folder;

    private Gathered read(String json) throws IOException, Refusal {
        return Gathered.of(new MispReader(), folder, json.replace('\'', '"'));
    }

    private Gathered event(String more) throws IOException, Refusal {
        return read("{'Event':{" + HEAD + (more.isEmpty() ? "" : "," + more) + "}}");
    }

    private static String attribute(String type, String value, String more) {
        return "{'uuid':'" + ATTRIBUTE + "','type':'" + type + "','value':'" + value + "'" + more + "}";
    }

    @Test
    void an_event_is_an_incident_and_its_maker_a_source() throws Exception {
        Gathered read = event(
                "'Orgc':{'name':'Acme Lab','uuid':'u'},'threat_level_id':'2','analysis':0,'timestamp':'1772323200',"
                        + "'Tag':[{'name':'tlp:green'},{'name':'tlp:amber'},{'name':'sector:ai'}],'x_new':'kept'");
        IncidentFact incident = read.only(IncidentFact.class);
        assertThat(incident.ref()).isEqualTo(EVENT);
        assertThat(incident.name()).isEqualTo("Quiet rain");
        assertThat(incident.period().certainty()).isEqualTo(Certainty.ZONE_UNKNOWN);
        assertThat(incident.details())
                .contains(
                        new Detail("created by", "Acme Lab"),
                        new Detail("marking", "TLP:AMBER"),
                        new Detail("tag", "tlp:green"),
                        new Detail("tag", "sector:ai"),
                        new Detail("threat level", "medium"),
                        new Detail("analysis", "initial"),
                        new Detail("changed", "2026-03-01T00:00:00Z"),
                        new Detail("x_new", "kept"));
        assertThat(read.only(ActorFact.class).actorKind()).isEqualTo(ActorKind.ORG);
        assertThat(read.only(SourceFact.class).name()).isEqualTo("Acme Lab");
        assertThat(read.rows).hasSize(1);
    }

    @Test
    void an_attribute_is_a_signal_in_its_event_although_the_events_name_stands_behind_it() throws Exception {
        Gathered read = read("{'Event':{'Attribute':[\n"
                + attribute(
                        "ip-src",
                        "192.0.2.7",
                        ",'comment':'seen','to_ids':true,"
                                + "'first_seen':'2026-03-01T10:00:00.000000+00:00','timestamp':'1772323200'")
                + "]," + HEAD + "}}");
        SignalFact signal = read.only(SignalFact.class);
        assertThat(signal.observable()).isEqualTo(IP);
        assertThat(signal.comment()).isEqualTo("seen");
        assertThat(signal.at().from()).isEqualTo(1_772_359_200_000_000L);
        assertThat(signal.details())
                .contains(
                        new Detail("misp type", "ip-src"),
                        new Detail("to_ids", "true"),
                        new Detail("misp uuid", ATTRIBUTE));
        assertThat(read.only(RelationFact.class))
                .isEqualTo(new RelationFact(IP.id().toString(), "in event", IN_EVENT, null, null, List.of()));
        assertThat(read.rows).extracting(Gathered.Row::line).containsExactly(1L, 2L);
    }

    @Test
    void a_type_of_two_parts_is_two_signals_of_one_row() throws Exception {
        Gathered read = event("'Attribute':[" + attribute("ip-dst|port", "192.0.2.7|443", "") + ","
                + attribute("malware-sample", "a.bin|d41d8", ",'data':'QUJD'") + ","
                + attribute("domain|ip", "example.org", "") + "]");
        assertThat(read.facts(SignalFact.class))
                .extracting(SignalFact::observable)
                .containsExactly(
                        IP,
                        new Observable(Family.NETWORK, "port", "443"),
                        new Observable(Family.CONTENT, "filename", "a.bin"),
                        new Observable(Family.CONTENT, "md5", "d41d8"));
        assertThat(read.rejections).extracting(Rejection::column).containsExactly("value");
    }

    @Test
    void a_type_that_is_no_signal_is_kept_and_words_are_a_remark() throws Exception {
        Gathered read = event("'Orgc':{'name':'Acme Lab'},'Attribute':[" + attribute("yara", "rule x {}", "") + ","
                + attribute("comment", "looks staged", "") + "]");
        assertThat(read.facts(KeptFact.class))
                .extracting(KeptFact::objectKind)
                .containsExactly("attribute yara", "attribute comment");
        assertThat(read.only(RemarkFact.class))
                .isEqualTo(new RemarkFact("comment", "Acme Lab", "looks staged", null, List.of(IN_EVENT)));
        assertThat(read.noticeTexts()).containsExactly("kept as they are: 1 attribute yara");
    }

    @Test
    void a_deleted_attribute_says_nothing_and_is_kept() throws Exception {
        Gathered read = event("'Attribute':[" + attribute("ip-src", "192.0.2.7", ",'deleted':true") + "]");
        assertThat(read.facts(SignalFact.class)).isEmpty();
        assertThat(read.only(KeptFact.class).label()).isEqualTo("deleted");
        assertThat(read.noticeTexts())
                .containsExactly("kept as they are, because their makers deleted them: 1 attribute ip-src");
    }

    @Test
    void a_sighting_says_who_saw_it_when() throws Exception {
        Gathered read = event("'Attribute':["
                + attribute(
                        "ip-src",
                        "192.0.2.7",
                        ",'Sighting':[{'type':'0','date_sighting':"
                                + "'1772323200','Organisation':{'name':'Beta Org','uuid':'bo'}},{'type':'1','source':'tap'}]")
                + "]");
        List<RelationFact> sighted = read.facts(RelationFact.class).subList(1, 3);
        assertThat(sighted.getFirst().from())
                .isEqualTo(read.only(ActorFact.class).id().toString());
        assertThat(sighted.getFirst().relation()).isEqualTo("sighted");
        assertThat(sighted.getFirst().at().from()).isEqualTo(1_772_323_200_000_000L);
        assertThat(sighted.getLast()).satisfies(it -> {
            assertThat(it.from()).isEqualTo("tap");
            assertThat(it.relation()).isEqualTo("called a false positive");
        });
    }

    @Test
    void an_object_that_describes_an_account_is_that_account_seen_with_the_rest() throws Exception {
        Gathered read = event("'Object':[{'name':'user-account','uuid':'" + OBJECT
                + "','first_seen':'2026-03-01T00:00:00Z','Attribute':["
                + "{'type':'text','object_relation':'account-type','value':'chatter'},"
                + "{'type':'text','object_relation':'user-id','value':'u-1'},"
                + "{'type':'text','object_relation':'display-name','value':'Rain'},"
                + "{'type':'text','object_relation':'description','value':'odd'},"
                + "{'type':'datetime','object_relation':'created','value':'2026-01-01T00:00:00Z'},"
                + "{'type':'boolean','object_relation':'disabled','value':'1'},"
                + "{'type':'email-src','object_relation':'email','value':'rain@example.org'}]}]");
        AccountKey key = new AccountKey("chatter", "u-1");
        AccountFact account = read.only(AccountFact.class);
        assertThat(account.account()).isEqualTo(key);
        assertThat(account.name()).isEqualTo("Rain");
        assertThat(account.created().written()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(account.details()).contains(new Detail("description", "odd"), new Detail("object uuid", OBJECT));
        ObservationFact observation = read.only(ObservationFact.class);
        assertThat(observation.observable()).isEqualTo(new Observable(Family.IDENTITY, "email", "rain@example.org"));
        assertThat(observation.first().written()).isEqualTo("2026-03-01T00:00:00Z");
        assertThat(read.only(StateFact.class).state()).isEqualTo("disabled");
        assertThat(read.only(RelationFact.class).from()).isEqualTo(key.id().toString());
        assertThat(read.rows).hasSize(2);
        assertThat(read.notices).isEmpty();
    }

    @Test
    void an_account_object_takes_its_platform_from_its_name() throws Exception {
        Gathered read = event(
                "'Object':[{'name':'chirper-account','Attribute':[{'type':'text','object_relation':'id','value':'7'}]},"
                        + "{'name':'bank-account','Attribute':[{'type':'iban','object_relation':'iban','value':'XX00'}]}]");
        assertThat(read.only(AccountFact.class).account()).isEqualTo(new AccountKey("chirper", "7"));
        assertThat(read.only(SignalFact.class).observable()).isEqualTo(new Observable(Family.PAYMENT, "iban", "XX00"));
    }

    @Test
    void any_other_object_is_the_signals_of_its_attributes_with_the_rest_as_details() throws Exception {
        Gathered read = event("'Object':[{'name':'file','uuid':'" + OBJECT + "','Attribute':["
                + "{'type':'sha256','object_relation':'sha256','value':'e3b0'},"
                + "{'type':'size-in-bytes','object_relation':'size-in-bytes','value':'12'},"
                + "{'type':'md5','object_relation':'md5','value':'d4','deleted':true}]}]");
        SignalFact signal = read.only(SignalFact.class);
        assertThat(signal.observable()).isEqualTo(new Observable(Family.CONTENT, "sha256", "e3b0"));
        assertThat(signal.details())
                .contains(
                        new Detail("object", "file"),
                        new Detail("object uuid", OBJECT),
                        new Detail("size-in-bytes", "12"));
        assertThat(read.only(KeptFact.class).label()).startsWith("deleted");
    }

    @Test
    void object_references_join_our_ids_also_backwards_and_missing_ones_are_counted() throws Exception {
        Gathered read = event("'Object':[{'name':'chirper-account','uuid':'" + OBJECT
                + "','Attribute':[{'type':'text','object_relation':'id',"
                + "'value':'7'}],'ObjectReference':[{'referenced_uuid':'" + ATTRIBUTE + "','relationship_type':'uses'},"
                + "{'referenced_uuid':'gone','relationship_type':'uses'}]}],'Attribute':["
                + attribute("ip-src", "192.0.2.7", "") + "]");
        assertThat(read.facts(RelationFact.class))
                .contains(new RelationFact(
                        new AccountKey("chirper", "7").id().toString(),
                        "uses",
                        IP.id().toString(),
                        null,
                        null,
                        List.of()));
        assertThat(read.noticeTexts()).containsExactly("references to uuids that are not in this file: 1 (gone)");
    }

    @Test
    void galaxies_and_unknown_parts_are_rows_kept_word_for_word() throws Exception {
        Gathered read = event(
                "'Galaxy':[{'name':'Tool',  'uuid':'g'}],'RelatedEvent':[{'Event':{'info':'other'}}],'EventDelegation':{'x':1}");
        assertThat(read.facts(KeptFact.class))
                .containsExactly(
                        new KeptFact("misp", "Galaxy", "g", "Tool", "{\"name\":\"Tool\",  \"uuid\":\"g\"}"),
                        new KeptFact("misp", "RelatedEvent", null, null, "{\"Event\":{\"info\":\"other\"}}"),
                        new KeptFact("misp", "EventDelegation", null, null, "{\"x\":1}"));
        assertThat(read.noticeTexts()).containsExactly("kept as they are: 1 EventDelegation, 1 Galaxy, 1 RelatedEvent");
    }

    @Test
    void a_galaxy_that_names_somebody_attributes_the_event_to_them_and_another_galaxy_does_not() throws Exception {
        Gathered read = event(
                "'Orgc':{'name':'Acme Lab','uuid':'u'},'Galaxy':[{'name':'Threat Actor','type':'threat-actor','GalaxyCluster':"
                        + "[{'uuid':'c','value':'Heron Group','meta':{'synonyms':['Grey Heron']}}]},"
                        + "{'name':'Tool','type':'tool','GalaxyCluster':[{'uuid':'d','value':'Rake'}]}]");
        ActorFact heron = new ActorFact("c", "Heron Group", ActorKind.UNKNOWN, List.of("Grey Heron"), List.of());
        assertThat(read.facts(ActorFact.class)).hasSize(2).contains(heron);
        assertThat(read.facts(RelationFact.class))
                .containsExactly(new RelationFact(
                        IN_EVENT,
                        "attributed to",
                        heron.id().toString(),
                        null,
                        null,
                        List.of(new Detail("created by", "Acme Lab"))));
        assertThat(read.facts(KeptFact.class)).hasSize(2);
        assertThat(read.noticeTexts()).containsExactly("kept as they are: 2 Galaxy");
    }

    @Test
    void an_attribute_that_names_a_threat_actor_attributes_its_event_to_them_and_a_galaxy_at_a_signal_the_signal()
            throws Exception {
        Gathered read = event("'Attribute':[" + attribute("threat-actor", "Heron Group", "") + ","
                + attribute(
                        "ip-src",
                        "192.0.2.7",
                        ",'Galaxy':[{'name':'g','type':'mitre-intrusion-set','GalaxyCluster':[{'uuid':'c','value':'Plover'}]}]")
                + "]");
        assertThat(read.facts(ActorFact.class)).extracting(ActorFact::name).containsExactly("Heron Group", "Plover");
        assertThat(read.facts(RelationFact.class))
                .filteredOn(one -> one.relation().equals("attributed to"))
                .extracting(RelationFact::from)
                .containsExactly(IN_EVENT, IP.id().toString());
    }

    @Test
    void all_the_wrappings_are_read() throws Exception {
        String one = "{'Event':{'uuid':'1','info':'a'}}";
        String two = "{'Event':{'uuid':'2','info':'b'}}";
        for (String json : List.of("[" + one + "," + two + "]", "{'response':[" + one + "," + two + "]}")) {
            assertThat(read(json).facts(IncidentFact.class))
                    .extracting(IncidentFact::name)
                    .containsExactly("a", "b");
        }
        assertThat(read("{'response':" + one + "}").rows).hasSize(1);
    }

    @Test
    void an_event_that_is_wrong_is_rejected_and_its_attributes_are_still_read() throws Exception {
        Gathered read =
                read("{'Event':{'uuid':'1','info':5,'Attribute':[" + attribute("ip-src", "192.0.2.7", "") + "]}}");
        assertThat(read.rejections.getFirst().column()).isEqualTo("info");
        assertThat(read.only(SignalFact.class).observable()).isEqualTo(IP);
        assertThat(read.facts(RelationFact.class)).isEmpty();
    }

    @Test
    void a_name_that_stands_twice_in_an_event_is_reported() throws Exception {
        Gathered read = read("{'Event':{'uuid':'1','info':'a','info':'b','Attribute':[]}}");
        assertThat(read.rejections.getFirst().column()).isEqualTo("info");
        assertThat(read.rejections.getFirst().reason()).contains("stands twice");
    }

    @Test
    void times_that_are_no_counts_are_named() throws Exception {
        Gathered read = event("'Attribute':[" + attribute("ip-src", "192.0.2.7", ",'timestamp':'yesterday'") + "]");
        assertThat(read.rejections.getFirst().column()).isEqualTo("timestamp");
        assertThat(read.rejections.getFirst().reason())
                .isEqualTo("\"timestamp\" counts seconds since 1970, and \"yesterday\" is no such count");
    }
}
