package stillwatch.journal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The key a person signs seals with: Ed25519, kept as a PKCS#8 PEM file such as OpenSSL writes. */
public final class SealKey {
    private static final String ALGORITHM = "Ed25519";
    private static final String BEGIN = "-----BEGIN PRIVATE KEY-----";
    private static final String END = "-----END PRIVATE KEY-----";
    private final KeyPair pair;

    private SealKey(KeyPair pair) {
        this.pair = pair;
    }

    /** Makes a new key. */
    public static SealKey generate(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            generator.initialize(255, random);
            return new SealKey(generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    /** Reads the text of a PEM file; refuses what is no Ed25519 key, or locked with a password. */
    public static SealKey fromPem(String pem) {
        if (pem.contains("BEGIN ENCRYPTED PRIVATE KEY")) {
            throw new IllegalArgumentException(
                    "this key is locked with a password; \"openssl pkey -in KEY.pem -out OPEN.pem\" writes it unlocked");
        }
        try {
            byte[] der = Base64.getMimeDecoder().decode(between(pem));
            PrivateKey key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(der));
            return checked(new SealKey(new KeyPair(publicOf((EdECPrivateKey) key), key)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException("this is not an Ed25519 private key: " + e.getMessage(), e);
        }
    }

    private static String between(String pem) {
        int begin = pem.indexOf(BEGIN);
        int end = pem.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("\"" + BEGIN + "\" is missing");
        }
        return pem.substring(begin + BEGIN.length(), end);
    }

    /** The JDK offers no way from a private key to its public one but making the pair anew from the same seed. */
    private static PublicKey publicOf(EdECPrivateKey key) throws GeneralSecurityException {
        byte[] seed = key.getBytes().orElseThrow(() -> new GeneralSecurityException("the key is not readable"));
        return generate(new SameSeed(seed)).pair.getPublic();
    }

    private static SealKey checked(SealKey key) throws GeneralSecurityException {
        byte[] proof = BEGIN.getBytes(StandardCharsets.US_ASCII);
        if (!verifies(key.publicText(), proof, key.sign(proof))) {
            throw new GeneralSecurityException("its public half could not be worked out");
        }
        return key;
    }

    /** The public key, Base64 of its X.509 form: what stands between the lines of a PUBLIC KEY PEM file. */
    public String publicText() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    /** The private key as a PEM file; whoever writes it sees to it that nobody else can read it. */
    public String toPem() {
        return BEGIN + "\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'})
                        .encodeToString(pair.getPrivate().getEncoded())
                + "\n" + END + "\n";
    }

    String sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(bytes);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing failed", e);
        }
    }

    static boolean verifies(String publicText, byte[] bytes, String signed) {
        try {
            X509EncodedKeySpec spec = new X509EncodedKeySpec(Base64.getDecoder().decode(publicText));
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(spec));
            signature.update(bytes);
            return signature.verify(Base64.getDecoder().decode(signed));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Gives the seed of a known key where the generator asks for chance; {@link #checked} holds it to that. */
    private static final class SameSeed extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final byte[] seed;

        SameSeed(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, Math.min(seed.length, bytes.length));
        }
    }
}
