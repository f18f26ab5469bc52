package stillwatch.desktop.frame;

import java.time.ZoneId;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the person chose that screens have to know: the zone times are shown in, and the name the journal gets. */
public final class Taste {
    private final ObjectProperty<ZoneId> zone;
    private final StringProperty name;

    public Taste(ZoneId zone, String name) {
        this.zone = new SimpleObjectProperty<>(zone);
        this.name = new SimpleStringProperty(name);
    }

    public ObjectProperty<ZoneId> zoneProperty() {
        return zone;
    }

    public ZoneId zone() {
        return zone.get();
    }

    public StringProperty nameProperty() {
        return name;
    }

    /** Who the journal names. */
    public String by() {
        return name.get();
    }
}
