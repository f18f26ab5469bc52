package stillwatch.samples.harbour;

/** What the accounts of the story really are; the files never say it. */
enum Group {
    /** Office hours of UTC+8, Monday to Friday, a pause at 04:00 UTC; three cards, one client, few templates. */
    GANNET(36),
    /** A later shift, Monday to Saturday, behind changing addresses; uses one template of the first group. */
    PETREL(28),
    /** Works when the first group pauses, and at night; shared devices, paid from two wallets. */
    SKUA(20),
    /** Customers of a reseller: its two cards are all they share. */
    RESELLER(34),
    /** People of one university behind its two proxy addresses. */
    CAMPUS(46),
    /** Heavy users with nothing in common; one runs a job every night. */
    HEAVY(18),
    ORDINARY(58);

    private final int size;

    Group(int size) {
        this.size = size;
    }

    int size() {
        return size;
    }

    /** One of the three that act together. */
    boolean acts() {
        return ordinal() <= SKUA.ordinal();
    }
}
