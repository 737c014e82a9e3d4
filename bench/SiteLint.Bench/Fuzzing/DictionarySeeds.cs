namespace SiteLint.Bench.Fuzzing;

/// <summary>Hunspell dictionaries that mutation starts from: every directive that is read stands in one of them.</summary>
internal static class DictionarySeeds
{
    /// <summary>Texts of .aff files.</summary>
    public static IReadOnlyList<string> Affixes { get; } =
    [
        "SET UTF-8\nLANG de_DE\nTRY esianrtolcdugmphbyfvkwESIANRTOLCDUGMPHBYFVKW\nWORDCHARS ß-.\nCOMPOUNDBEGIN x\nCOMPOUNDMIDDLE y\nCOMPOUNDEND z\nCOMPOUNDPERMITFLAG c\nONLYINCOMPOUND o\nFORBIDDENWORD d\nNOSUGGEST u\nKEEPCASE w\nCIRCUMFIX f\nCHECKSHARPS\nBREAK 2\nBREAK -\nBREAK .\nREP 2\nREP f ph\nREP ss ß\nMAP 1\nMAP aäu(ue)\nPFX U Y 1\nPFX U 0 un .\nSFX N Y 3\nSFX N 0 n e\nSFX N 0 en [^e]\nSFX N us i us\n",
        "SET UTF-8\nFLAG long\nAF 2\nAF AaBb\nAF Cc\nAM 1\nAM po:noun\nCOMPOUNDFLAG Aa\nCOMPOUNDMIN 2\nCOMPOUNDWORDMAX 4\nCHECKCOMPOUNDDUP\nCHECKCOMPOUNDREP\nCHECKCOMPOUNDCASE\nCHECKCOMPOUNDTRIPLE\nSIMPLIFIEDTRIPLE\nCHECKCOMPOUNDPATTERN 1\nCHECKCOMPOUNDPATTERN o/Aa b/Aa z\nFORCEUCASE Cc\nMAXNGRAMSUGS 3\nMAXDIFF 5\nFULLSTRIP\nSFX Bb Y 2\nSFX Bb 0 s/Cc .\nSFX Bb y ies [^aeiou]y\n",
        "SET UTF-8\nFLAG num\nCOMPOUNDRULE 2\nCOMPOUNDRULE (1)*(2)\nCOMPOUNDRULE (1)(2)?(3)\nCOMPOUNDMIN 1\nICONV 2\nICONV ’ '\nICONV ij ĳ\nOCONV 1\nOCONV ĳ ij\nIGNORE \u0301\u05B0\nPHONE 3\nPHONE AH(AEIOU)- A\nPHONE SCH^ X\nPHONE E<$ _\nNEEDAFFIX 7\nSUBSTANDARD 8\nSFX 5 Y 1\nSFX 5 0 er/7,8 [a-z]\nPFX 6 N 1\nPFX 6 0 ge .\nKEY qwertz|asdf\nCOMPOUNDSYLLABLE 3 aeiou\nSYLLABLENUM 5\n",
    ];

    /// <summary>Texts of .dic files, one for each of <see cref="Affixes"/>.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        "9\nhaus/xyzN\nSeite/N\nSprache/N\nWörterbuch/xz\nstehen/U\nGroß/w\nschif/d\nfahrt/zo\nvirus/N\n",
        "6\nhand/1\nbuch/1 1\ncity/AaBb\nfoo/AaCc\nbar/Aa ph:baar st:bar\nauto\n",
        "7\nein/1,5\nzwei/2\ndrei/3\nspiel/5,6\nkommen/6\nijs/7\nl'eau/8\n",
    ];
}
