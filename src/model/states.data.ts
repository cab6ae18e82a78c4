// Written by tools/data/states.js from npm's iso-3166 (MIT). Do not edit.

/**
 * ISO 3166-1: alpha-3 of each state in order and its alpha-2. A row has the first letter of its states, then the second and
 * third of each. alpha-2 is the first two; else a capital is its second letter (`bW`: ABW, AW; `laX`: ALA, AX), or two
 * capitals are all of it (`tfTF`: ATF, TF).
 */
export const ISO_3166_1: string =
  'abWfggOialaXlbnDrErgrMsmtaQtfTFtGusuTze bdIelenJesQfagDgrhrhSihAlmlrYlZmuolrarBrNtnvtwa ' +
  'caFanckhehLhNivmroDoGoKolomKMpVriubuWxrymKYypze deujimanKomza ecugyrisHspstEth finjilKrarOsM ' +
  'gabbreogyhaibiNlPmbnbWnQrcrDrLtmuFumuY hkgmdndrvtiun idnmnndotrlErnrQslsrLta jaMeyorpn kaZengzhmirnaoRwt ' +
  'laobnbRbYcaiekasotuuxva macOaFarcodadGdVeXhlkdlilTmrnEngnPoZrtsrtQuswiysytYT namclerfkgaiciUldorplruzl omn ' +
  'paKancNerhllWnGoLrirkKPrTrYseyF qat reuouuswa saudneNgpgsGShnjmlBlelVmrompmPMrbRSsdtpuRvKvnIwEwZxmyCyr ' +
  'tcacDgohajkklkMlsontouNuRuVwnza ugakrAmirYsazb vatctengbirnmut wlFsm yem zafmbwe';
